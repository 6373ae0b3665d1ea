package org.appealworkbench.headless;

import java.nio.file.Path;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.workflow.BatchListener;
import org.appealworkbench.api.workflow.BatchProgress;
import org.appealworkbench.api.workflow.BatchSummary;

/** Tells a person how a batch goes: failures as they come, progress where somebody watches, the counts at the end. */
final class BatchTeller implements BatchListener {

    private static final int FAILURES_TOLD = 20;
    private static final long NANOS = 1_000_000_000L;
    private static final long PAUSE = NANOS / 4;

    private final Session session;
    private final StopRequest stop;
    private final boolean isWatched = System.console() != null;
    private final long start = System.nanoTime();
    private long last = start;
    private int lineLength;
    private long failures;

    BatchTeller(Session session, StopRequest stop) {
        this.session = session;
        this.stop = stop;
    }

    @Override
    public boolean wantsStop() {
        return stop.isMade();
    }

    @Override
    public void failed(long line, AppealException error) {
        failures++;
        if (failures <= FAILURES_TOLD) {
            clearLine();
            session.tell(error);
        }
    }

    @Override
    public void progress(BatchProgress progress) {
        long now = System.nanoTime();
        if (!isWatched || now - last < PAUSE) {
            return;
        }
        last = now;
        double seconds = (double) (now - start) / NANOS;
        Message message = Message.of(progress.share() > 0 ? "batch.progress.remaining" : "batch.progress")
                .with("cases", progress.cases())
                .with("problems", progress.problems())
                .with("failed", progress.failed())
                .with("rate", Math.round(progress.cases() / seconds));
        if (progress.share() > 0) {
            message = message.with("share", (long) (progress.share() * 100))
                    .with("remaining", clock((long) (seconds / progress.share() - seconds)));
        }
        overwrite(session.staff().text(message));
    }

    void end(BatchSummary summary, Optional<Path> out, boolean json) {
        clearLine();
        if (failures > FAILURES_TOLD) {
            say(Message.of("batch.more-failures").with("count", failures - FAILURES_TOLD));
        }
        if (summary.isStopped()) {
            say(Message.of(out.isPresent() ? "batch.stopped" : "batch.stopped.dry")
                    .with("cases", summary.cases()));
        }
        session.terminal().result(json ? summary.json() : session.staff().text(counts(summary)));
        if (!json && summary.reused() > 0) {
            session.terminal()
                    .result(session.staff().text(Message.of("batch.reused").with("count", summary.reused())));
        }
        session.terminal().flush();
    }

    private static Message counts(BatchSummary summary) {
        return Message.of("batch.counts")
                .with("cases", summary.cases())
                .with("ok", summary.ok())
                .with("problems", summary.problems())
                .with("failed", summary.failed());
    }

    private void say(Message message) {
        session.terminal().say(session.staff().text(message));
    }

    private static String clock(long seconds) {
        return seconds / 3600 + String.format(java.util.Locale.ROOT, ":%02d:%02d", seconds / 60 % 60, seconds % 60);
    }

    private void overwrite(String text) {
        session.terminal().err().print("\r" + text + " ".repeat(Math.max(0, lineLength - text.length())));
        session.terminal().err().flush();
        lineLength = text.length();
    }

    private void clearLine() {
        if (lineLength > 0) {
            overwrite("");
            session.terminal().err().print("\r");
            lineLength = 0;
        }
    }
}

package org.appealworkbench.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.workflow.BatchListener;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchSummary;
import org.appealworkbench.api.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** One run of a batch. */
final class BatchRun {

    private final Workflow workflow;
    private final AppealTypes types;
    private final String coreVersion;
    private final BatchRequest request;
    private final BatchListener listener;
    private final InputReader input;
    private final Tally tally = new Tally();

    BatchRun(
            Workflow workflow,
            AppealTypes types,
            String coreVersion,
            BatchRequest request,
            List<CaseInputs.Source> sources,
            BatchListener listener) {
        this.workflow = workflow;
        this.types = types;
        this.coreVersion = coreVersion;
        this.request = request;
        this.input = new InputReader(sources);
        this.listener = listener;
    }

    BatchSummary judgeOnly(Instant now) throws IOException {
        boolean isWhole = pipe(EarlierResults.none(), Optional.empty(), now, this::tell);
        return summary(isWhole);
    }

    BatchSummary writeInto(BatchFolder folder, Instant now) throws IOException {
        try (Journal journal = Journal.open(folder.journal(), now);
                EarlierResults earlier = EarlierResults.of(folder)) {
            CaseStore store = new CaseStore(folder, journal);
            boolean isWhole;
            try (OutputStream report = open(folder.part(BatchFolder.REPORT));
                    OutputStream timings = open(folder.part(BatchFolder.TIMINGS))) {
                isWhole = pipe(earlier, Optional.of(store), journal.started(), result -> {
                    report.write(ReportJson.report(result.line()));
                    timings.write(ReportJson.timing(result.line(), result.nanos(), result.isReused()));
                    keep(earlier, result);
                    tell(result);
                });
            }
            BatchSummary summary = summary(isWhole);
            if (isWhole) {
                earlier.forEachGone(store::remove);
                Files.write(folder.part(BatchFolder.SUMMARY), Tally.file(summary));
            }
            return summary;
        }
    }

    private static void keep(EarlierResults earlier, CaseResult result) {
        if (result.earlier() != IdTable.NONE) {
            earlier.keep(result.earlier());
        }
    }

    private void tell(CaseResult result) {
        tally.count(result);
        result.error().ifPresent(error -> listener.failed(result.line().line(), error));
        listener.progress(tally.progress(input.share()));
    }

    private BatchSummary summary(boolean isWhole) {
        return tally.summary(request, !isWhole, coreVersion, workflow.policy().version());
    }

    private boolean pipe(EarlierResults earlier, Optional<CaseStore> store, Instant day, Pipeline.Results results)
            throws IOException {
        CaseDesk desk = new CaseDesk(workflow, types, request.options(), day);
        CaseWork work = new CaseWork(desk, new CaseKey(coreVersion, request.options()), earlier, store);
        Doorkeeper door = new Doorkeeper(request.shard(), earlier);
        try {
            return new Pipeline(input, door, work::work, request.workers(), listener::wantsStop).run(results);
        } catch (ExecutionException e) {
            throw ended(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a worker or the reader does not get over. */
    private static IOException ended(@Nullable Throwable cause) throws IOException {
        if (cause instanceof AppealException known) {
            throw known;
        }
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof OutOfMemoryError) {
            throw new AppealException(
                    BatchError.OUT_OF_MEMORY,
                    "there is not enough memory; give more by APPEAL_JAVA_OPTS=-Xmx2g or take fewer --workers, and go on"
                            + " with --resume",
                    cause);
        }
        throw new IllegalStateException(cause);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}

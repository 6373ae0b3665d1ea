package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeChange;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.TypeWatch;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.Severity;

/** Tells what plug-ins there are, and then each that comes, changes or goes, until the process is ended or nobody reads. */
record TypesWatch(Session session, boolean json, CountDownLatch end) {

    TypesWatch(Session session, boolean json) {
        this(session, json, new CountDownLatch(1));
    }

    void run() throws InterruptedException {
        CountDownLatch listed = new CountDownLatch(1);
        try (TypeWatch.Watching watching = session.host()
                .service(TypeWatch.class)
                .watch(change -> {
                    await(listed);
                    session.terminal().result(line(change));
                    flush();
                })) {
            TypeList list = new TypeList(session, json);
            if (json) {
                ObjectNode node = Json.object().put("event", "present");
                session.terminal().result(Json.line(list.fill(node, watching.before())));
            } else {
                list.print(watching.before());
            }
            flush();
            listed.countDown();
            end.await();
        }
    }

    /** A change must not be told before the list that it changes. */
    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void flush() {
        if (session.terminal().out().checkError()) {
            end.countDown();
        }
    }

    private String line(TypeChange change) {
        return json ? Json.line(node(change)) : text(change);
    }

    private static String word(TypeChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(TypeChange change) {
        Message message = TypeList.message("types.watch." + word(change), change.entry());
        return session.staff()
                .text(
                        switch (change.kind()) {
                            case UPDATED ->
                                message.with("before", change.before().orElse("?"));
                            case KEPT_OUT -> message.with("reason", reason(change.entry()));
                            default -> message;
                        });
    }

    private static String reason(TypeEntry entry) {
        return entry.faults().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .findFirst()
                .map(Fault::toString)
                .orElse("");
    }

    private static ObjectNode node(TypeChange change) {
        TypeEntry entry = change.entry();
        ObjectNode node = Json.object()
                .put("event", word(change))
                .put("id", entry.id().map(AppealTypeId::value).orElse(null))
                .put("version", entry.version())
                .put("before", change.before().orElse(null))
                .put("bundle", entry.bundle())
                .put("file", entry.file());
        node.set("faults", TypeList.faults(entry));
        return node;
    }
}

package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.type.AppealTypeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "types")
final class TypesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    TypesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<TypeEntry> entries = session.types().entries();
        if (json) {
            ObjectNode node = Json.object();
            ArrayNode types = node.putArray("types");
            entries.forEach(entry -> types.add(node(entry)));
            session.terminal().result(Json.line(node));
        } else if (entries.isEmpty()) {
            session.terminal().say(session.staff().text("types.none"));
        } else {
            entries.forEach(entry -> session.terminal().result(line(entry)));
        }
        boolean keptOut = entries.stream().anyMatch(entry -> entry.status() == TypeEntry.Status.KEPT_OUT);
        return (keptOut ? ExitCode.TYPE_NOT_LOADED : ExitCode.DONE).number();
    }

    private String line(TypeEntry entry) {
        StringBuilder line = new StringBuilder(session.staff()
                .text(Message.of("types." + word(entry))
                        .with("id", entry.id().map(AppealTypeId::value).orElse(entry.bundle()))
                        .with("version", entry.version())
                        .with("title", title(entry.id()))
                        .with("file", entry.file())));
        entry.faults().forEach(fault -> line.append("\n    ").append(fault));
        return line.toString();
    }

    private String title(Optional<AppealTypeId> id) {
        return id.flatMap(session.types()::find)
                .map(type -> session.staff().text(Message.of("type.title"), type.messages()))
                .orElse("");
    }

    private ObjectNode node(TypeEntry entry) {
        ObjectNode node = Json.object();
        node.put("id", entry.id().map(AppealTypeId::value).orElse(null));
        node.put("version", entry.version());
        node.put("title", title(entry.id()));
        node.put("bundle", entry.bundle());
        node.put("file", entry.file());
        node.put("status", word(entry));
        ArrayNode faults = node.putArray("faults");
        entry.faults().forEach(fault -> faults.add(FaultJson.of(fault)));
        return node;
    }

    private static String word(TypeEntry entry) {
        return entry.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A fault with its place in parts. */
    private static final class FaultJson {
        static ObjectNode of(Fault fault) {
            ObjectNode node = Json.object();
            node.put("file", fault.place().file());
            node.put("line", fault.place().line());
            node.put("column", fault.place().column());
            node.put("severity", fault.severity().word());
            node.put("code", fault.code());
            node.put("text", fault.sentence());
            return node;
        }
    }
}

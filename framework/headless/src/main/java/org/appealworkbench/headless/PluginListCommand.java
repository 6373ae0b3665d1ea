package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.workflow.PluginJar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list")
final class PluginListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PluginListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<PluginJar> jars = session.authoring().list();
        if (json) {
            ObjectNode node = Json.object();
            ArrayNode plugins = node.putArray("plugins");
            jars.forEach(jar -> plugins.add(node(jar)));
            session.terminal().result(Json.line(node));
        } else if (jars.isEmpty()) {
            session.terminal().say(session.staff().text("types.none"));
        } else {
            jars.forEach(this::print);
        }
        boolean keptOut = jars.stream().anyMatch(jar -> jar.entry().status() == TypeEntry.Status.KEPT_OUT);
        return (keptOut ? ExitCode.TYPE_NOT_LOADED : ExitCode.DONE).number();
    }

    private void print(PluginJar jar) {
        TypeEntry entry = jar.entry();
        session.terminal()
                .result(session.staff()
                        .text(Message.of("plugin.list." + word(entry.status()))
                                .with("file", entry.file())
                                .with("id", entry.id().map(AppealTypeId::value).orElse(entry.bundle()))
                                .with("version", entry.version())
                                .with("trust", Message.of("plugin.trust." + trust(jar)))));
        entry.faults().forEach(fault -> session.terminal().result("    " + fault));
    }

    private static ObjectNode node(PluginJar jar) {
        TypeEntry entry = jar.entry();
        ObjectNode node = Json.object();
        node.put("file", entry.file());
        node.put("id", entry.id().map(AppealTypeId::value).orElse(null));
        node.put("version", entry.version());
        node.put("bundle", entry.bundle());
        node.put("status", word(entry.status()));
        node.put("kind", word(jar.kind()));
        node.put("trusted", jar.trusted());
        node.set("faults", FaultJson.all(entry.faults()));
        return node;
    }

    /** Data needs no trust. */
    private static String trust(PluginJar jar) {
        return switch (jar.kind()) {
            case DATA -> "data";
            case CODE -> jar.trusted() ? "trusted" : "untrusted";
            case REFUSED -> "refused";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

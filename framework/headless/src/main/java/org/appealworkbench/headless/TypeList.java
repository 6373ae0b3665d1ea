package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.type.AppealTypeId;

/** The plug-ins that there are, as {@code types} tells them. */
record TypeList(Session session, boolean json) {

    void print(List<TypeEntry> entries) {
        if (json) {
            session.terminal().result(Json.line(fill(Json.object(), entries)));
        } else if (entries.isEmpty()) {
            session.terminal().say(session.staff().text("types.none"));
        } else {
            entries.forEach(entry -> session.terminal().result(line(entry)));
        }
    }

    ObjectNode fill(ObjectNode node, List<TypeEntry> entries) {
        ArrayNode types = node.putArray("types");
        entries.forEach(entry -> types.add(node(entry)));
        return node;
    }

    private String line(TypeEntry entry) {
        StringBuilder line = new StringBuilder(
                session.staff().text(message("types." + word(entry), entry).with("title", title(entry.id()))));
        entry.faults().forEach(fault -> line.append("\n    ").append(fault));
        return line.toString();
    }

    static Message message(String key, TypeEntry entry) {
        return Message.of(key)
                .with("id", entry.id().map(AppealTypeId::value).orElse(entry.bundle()))
                .with("version", entry.version())
                .with("file", entry.file());
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
        node.set("faults", faults(entry));
        return node;
    }

    private static String word(TypeEntry entry) {
        return entry.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each with its place in parts. */
    static ArrayNode faults(TypeEntry entry) {
        return FaultJson.all(entry.faults());
    }
}

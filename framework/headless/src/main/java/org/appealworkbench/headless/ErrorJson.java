package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.appealworkbench.api.AppealException;

/** A case that could not be read, in the shape of a line of {@code report.jsonl}. */
final class ErrorJson {

    private ErrorJson() {}

    static ObjectNode of(String path, AppealException error) {
        ObjectNode node = Json.object();
        node.putNull("id");
        node.put("case", path);
        ObjectNode inner = node.putObject("error");
        inner.put("code", error.code().code());
        inner.put("message", error.getMessage());
        inner.put("file", error.place().map(place -> place.file()).orElse(null));
        inner.put("line", error.place().map(place -> place.line()).orElse(null));
        inner.put("column", error.place().map(place -> place.column()).orElse(null));
        return node;
    }
}

package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.appealworkbench.api.AppealException;

/** What could not be done, in the shape of a line of {@code report.jsonl}. */
final class ErrorJson {

    private ErrorJson() {}

    static ObjectNode ofCase(String path, AppealException error) {
        ObjectNode node = Json.object();
        node.putNull("id");
        node.put("case", path);
        return with(node, error);
    }

    static ObjectNode ofFile(String file, AppealException error) {
        return with(Json.object().put("file", file), error);
    }

    static ObjectNode of(AppealException error) {
        return with(Json.object(), error);
    }

    private static ObjectNode with(ObjectNode node, AppealException error) {
        ObjectNode inner = node.putObject("error");
        inner.put("code", error.code().code());
        inner.put("message", error.getMessage());
        inner.put("file", error.place().map(place -> place.file()).orElse(null));
        inner.put("line", error.place().map(place -> place.line()).orElse(null));
        inner.put("column", error.place().map(place -> place.column()).orElse(null));
        return node;
    }
}

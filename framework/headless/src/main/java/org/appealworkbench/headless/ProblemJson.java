package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.type.Severity;

/** Problems as {@code check --json} shows them. */
record ProblemJson(Session session, Messages texts) {

    JsonNode all(Problems problems) {
        return Json.ofOurs(session.workflow()
                .problemsJson(problems, texts, session.staff().language().tag()));
    }

    static ObjectNode counts(Problems problems) {
        ObjectNode counts = Json.object();
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), problems.count(severity));
        }
        return counts;
    }
}

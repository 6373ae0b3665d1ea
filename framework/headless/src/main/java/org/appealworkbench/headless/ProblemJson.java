package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.type.Severity;

/** Problems as {@code check --json} shows them and {@code problems.json} holds them. */
record ProblemJson(Staff staff, Messages texts) {

    ArrayNode all(Problems problems) {
        ArrayNode array = Json.array();
        problems.forEach(problem -> array.add(one(problem)));
        return array;
    }

    static ObjectNode counts(Problems problems) {
        ObjectNode counts = Json.object();
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), problems.count(severity));
        }
        return counts;
    }

    private ObjectNode one(Problem problem) {
        ObjectNode node = Json.object();
        node.put("rule", problem.rule().value());
        node.put("finding", problem.finding().orElse(null));
        node.put("severity", problem.severity().word());
        node.put("stage", problem.stage().word());
        node.put("at", problem.at());
        node.put("key", problem.message().key());
        node.set("args", args(problem.message()));
        node.put("text", staff.text(problem.message(), texts));
        ArrayNode fixes = node.putArray("fixes");
        problem.fixes().forEach(fixes::add);
        node.put("source", problem.source().orElse(null));
        node.set("waived", problem.waived().map(ProblemJson::waiver).orElse(null));
        node.put("judged", problem.judged());
        return node;
    }

    private static ObjectNode args(Message message) {
        ObjectNode node = Json.object();
        message.args().forEach((name, arg) -> {
            if (arg instanceof Message.Text text) {
                node.put(name, text.value());
            } else if (arg instanceof Message.Number number) {
                node.put(name, number.value());
            } else if (arg instanceof Message.Date date) {
                node.put(name, date.value().toString());
            } else if (arg instanceof Message.Nested nested) {
                ObjectNode inner = node.putObject(name);
                inner.put("key", nested.value().key());
                inner.set("args", args(nested.value()));
            }
        });
        return node;
    }

    private static ObjectNode waiver(Waiver waiver) {
        ObjectNode node = Json.object();
        node.put("reason", waiver.reason());
        node.put("who", waiver.who());
        node.put("when", waiver.when().toString());
        return node;
    }
}

package org.appealworkbench.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;

/** Problems as a reader of a golden file can judge them: rule, severity, place and sentence in English. */
final class GoldenProblems {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldenProblems() {}

    static String text(Problems problems, Messages texts) {
        ArrayNode golden = MAPPER.createArrayNode();
        for (Problem problem : problems.stream().toList()) {
            ObjectNode node = golden.addObject();
            node.put("rule", problem.rule().value());
            node.put("severity", problem.severity().word());
            node.put("at", problem.at());
            node.put("text", texts.text("en", problem.message()));
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        try {
            return MAPPER.writer(printer).writeValueAsString(golden) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }
}

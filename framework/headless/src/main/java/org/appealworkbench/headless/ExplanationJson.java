package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.workflow.Assessment;

/** Why each passage stands in a letter, for programs. */
final class ExplanationJson {

    private final Assessment assessment;
    private final Letter letter;
    private final Origins origins;

    ExplanationJson(Assessment assessment, Letter letter, Staff staff) {
        this.assessment = assessment;
        this.letter = letter;
        this.origins = new Origins(assessment.review(), staff);
    }

    ObjectNode node(List<Part> parts) {
        ObjectNode node = Json.object();
        node.put("id", assessment.review().caseFile().id().value());
        node.put("letter", letter.id().value());
        node.put("language", letter.language());
        passage(node.putObject("subject"), letter.subject());
        ArrayNode array = node.putArray("parts");
        parts.forEach(part -> fill(array.addObject(), part));
        ArrayNode exhibits = node.putArray("exhibits");
        letter.exhibits().forEach(exhibit -> exhibits.addObject()
                .put("number", exhibit.number())
                .put("evidence", exhibit.evidence().value())
                .put("title", exhibit.title())
                .put("file", exhibit.file()));
        node.set("asks", new AskCoverage(assessment.review(), origins).json());
        return node;
    }

    private void fill(ObjectNode node, Part part) {
        node.put("id", part.id().value());
        node.put("role", part.role().word());
        node.put("box", part.box());
        node.put("heading", text(part.heading()));
        node.put("base", part.composed());
        ArrayNode answers = node.putArray("answers");
        part.answers().forEach(answers::add);
        ArrayNode rules = node.putArray("rules");
        assessment.problems().stream()
                .filter(problem -> problem.at().equals("part:" + part.id()))
                .forEach(problem -> rules.add(problem.rule().value()));
        ArrayNode exhibits = node.putArray("exhibits");
        AskCoverage.exhibitsOf(letter, part).forEach(exhibits::add);
        ArrayNode because = node.putArray("because");
        part.because().forEach(fact -> because(because.addObject(), fact));
        ArrayNode passages = node.putArray("passages");
        ExplanationLines.passages(part.blocks()).forEach(spans -> passage(passages.addObject(), spans));
    }

    private void because(ObjectNode node, Fact fact) {
        node.put("text", fact.text());
        node.set("origins", origins.json(fact.origins()));
    }

    private void passage(ObjectNode node, List<Span> spans) {
        node.put("text", text(spans));
        ArrayNode array = node.putArray("spans");
        for (Span span : spans) {
            ObjectNode inner = array.addObject();
            inner.put("text", SpanText.of(letter, span));
            inner.put("missing", span instanceof Span.Missing);
            inner.set("origins", origins.json(span.origins()));
        }
    }

    private String text(List<Span> spans) {
        return spans.stream().map(span -> SpanText.of(letter, span)).collect(Collectors.joining());
    }
}

package org.appealworkbench.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.letter.Answered;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.workflow.Assessment;

/** Tells a person why each passage stands in a letter. */
final class ExplanationLines {

    private final Session session;
    private final Assessment assessment;
    private final Letter letter;
    private final Origins origins;

    ExplanationLines(Session session, Assessment assessment, Letter letter) {
        this.session = session;
        this.assessment = assessment;
        this.letter = letter;
        this.origins = new Origins(assessment.review(), session.staff());
    }

    /** The lines around the parts. */
    void printHead() {
        if (!letter.subject().isEmpty()) {
            line("", session.staff().text("explain.subject"));
            passage(letter.subject());
            line("", "");
        }
    }

    void print(List<Part> parts) {
        parts.forEach(this::print);
        if (parts.equals(letter.parts())) {
            unanswered();
        }
        if (!letter.exhibits().isEmpty()) {
            line("", session.staff().text("explain.exhibits"));
            letter.exhibits()
                    .forEach(exhibit -> line(
                            "  ",
                            "#" + exhibit.number() + " " + exhibit.evidence() + ": " + exhibit.title() + " ("
                                    + exhibit.file() + ")"));
        }
    }

    private void unanswered() {
        List<Ask> open = letter.kind() != LetterDefinition.Kind.APPEAL
                ? List.of()
                : assessment.review().notice().asks().stream()
                        .filter(ask -> letter.parts().stream()
                                .noneMatch(part -> part.answers().contains(ask.id())))
                        .toList();
        if (!open.isEmpty()) {
            line("", session.staff().text("explain.unanswered"));
            open.forEach(ask -> line("  ", ask.id() + " (" + ask.topic().word() + ") \"" + ask.text() + "\""));
            line("", "");
        }
    }

    private void print(Part part) {
        line("", part.id() + " (" + part.role().word() + ")");
        part.answered().forEach(this::answers);
        if (!part.because().isEmpty()) {
            line(
                    "  ",
                    say(
                            "explain.because",
                            part.because().stream()
                                    .map(fact -> origins.words(fact.origins()))
                                    .distinct()
                                    .collect(Collectors.joining("; "))));
        }
        assessment.problems().stream()
                .filter(problem -> problem.at().equals("part:" + part.id()))
                .forEach(problem -> line(
                        "  ",
                        problem.rule() + " "
                                + session.staff().text(problem.message(), CaseTexts.of(assessment.review()))));
        passages(part.blocks()).forEach(this::passage);
        line("", "");
    }

    private void answers(Answered answered) {
        for (Ask ask : assessment.review().notice().asks()) {
            if (ask.id().equals(answered.ask())) {
                line("  ", say("explain.answers", ask.id() + " \"" + ask.text() + "\""));
                why(answered);
            }
        }
    }

    private void why(Answered answered) {
        String exhibits = AskCoverage.numbers(letter, answered).stream()
                .map(number -> "#" + number)
                .collect(Collectors.joining(", "));
        line(
                "      ",
                session.staff()
                        .text(Message.of("explain.answered." + AskCoverage.word(answered.how()))
                                .with("by", origins.words(answered.by()))
                                .with("exhibits", exhibits.isEmpty() ? "-" : exhibits)));
    }

    private void passage(List<Span> spans) {
        line("  ", spans.stream().map(span -> SpanText.of(letter, span)).collect(Collectors.joining()));
        for (Span span : spans) {
            String text = SpanText.of(letter, span).strip();
            if (!text.isEmpty()) {
                line("      ", "\"" + text + "\" <- " + origins.words(span.origins()));
            }
        }
    }

    static List<List<Span>> passages(List<Block> blocks) {
        List<List<Span>> passages = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> passages.addAll(passages(item.blocks())));
            } else if (block instanceof Block.Table table) {
                passages.addAll(table.header());
                table.rows().forEach(passages::addAll);
            } else {
                passages.add(AskCoverage.spans(block).toList());
            }
        }
        return passages;
    }

    private String say(String key, String what) {
        return session.staff().text(Message.of(key).with("what", what));
    }

    private void line(String indent, String text) {
        session.terminal().result(indent + text);
    }
}

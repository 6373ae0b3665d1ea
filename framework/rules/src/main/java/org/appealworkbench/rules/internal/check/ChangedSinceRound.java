package org.appealworkbench.rules.internal.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Round;

/**
 * Facts that an earlier round stated otherwise. Amazon keeps what it was told; a number or date that changed without a
 * word about it reads as a contradiction. Only single answers outside lists are compared: rows come and go for good reasons.
 */
final class ChangedSinceRound implements CaseCheck {

    private static final int MOST_TOLD = 5;

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        CaseFile caseFile = subject.review().caseFile();
        List<Round> sent = caseFile.submittedRounds();
        if (sent.isEmpty()) {
            return;
        }
        Round last = sent.get(sent.size() - 1);
        boolean sameQuestions = last.appealType()
                .map(caseFile.currentType()::equals)
                .orElse(caseFile.appealType().equals(caseFile.currentType()));
        if (!sameQuestions || last.answers().isEmpty()) {
            return;
        }
        Map<String, AnswerData> before = last.answers().get().byQuestion();
        Map<String, String> changed = new TreeMap<>();
        before.forEach((question, old) -> caseFile.answers()
                .get(question)
                .flatMap(now -> change(old, now))
                .ifPresent(change -> changed.put(question, change)));
        List<String> told = new ArrayList<>(changed.keySet());
        for (String question : told.subList(0, Math.min(told.size(), MOST_TOLD))) {
            out.add(
                    question,
                    out.message()
                            .with("question", new Message.Nested(Message.of("question." + question + ".label")))
                            .with("round", last.number())
                            .with("change", String.valueOf(changed.get(question))),
                    String.valueOf(changed.get(question)));
        }
    }

    private static Optional<String> change(AnswerData old, AnswerData now) {
        Optional<String> before = plain(old);
        Optional<String> after = plain(now);
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? Optional.of(before.get() + " -> " + after.get())
                : Optional.empty();
    }

    /** A number, date or period. What is chosen or said yes to may differ from round to round; free text is meant to be written anew. */
    private static Optional<String> plain(AnswerData answer) {
        if (answer instanceof AnswerData.Number number) {
            return Optional.of(number.lexical());
        }
        if (answer instanceof AnswerData.Fields fields
                && fields.field("from").isPresent()
                && fields.field("to").isPresent()) {
            return Optional.of(
                    fields.text("from").orElse("") + " to " + fields.text("to").orElse(""));
        }
        return answer instanceof AnswerData.Text text && isDate(text.text())
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.interview.AnswerFault;

/** Answers whose name no question has: kept in the case, told as faults. */
final class Strangers {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    /** Where a name stands that no path can hold. */
    private static final AnswerPath ANSWERS = AnswerPath.of("answers");

    private final List<AnswerFault> faults = new ArrayList<>();

    void outside(Plan plan, Answers answers) {
        for (String name : answers.byQuestion().keySet()) {
            if (!plan.byName().containsKey(name)) {
                add(NAME.matcher(name).matches() ? AnswerPath.of(name) : ANSWERS, name);
            }
        }
    }

    void inRow(Node list, AnswerPath row, AnswerData.Fields object) {
        for (String name : object.fields().keySet()) {
            if (!name.equals(Sheet.ROW_ID) && !list.hasChild(name)) {
                add(NAME.matcher(name).matches() ? row.field(QuestionId.of(name)) : row, name);
            }
        }
    }

    /** Names within one answer: they say nothing, whatever stands behind them. */
    void inAnswer(Entry entry, AnswerData answer, List<String> known) {
        for (String name : AnswerFields.strange(answer, known)) {
            Message message = Message.of("answer.unknown-field")
                    .with("name", Given.shortened(name))
                    .with("question", Labels.of(entry.node))
                    .with("known", String.join(", ", known));
            faults.add(new AnswerFault(AnswerFault.Kind.UNKNOWN_QUESTION, entry.path, message));
        }
    }

    List<AnswerFault> faults() {
        return faults;
    }

    private void add(AnswerPath path, String name) {
        Message message = Message.of("answer.unknown-question").with("name", Given.shortened(name));
        faults.add(new AnswerFault(AnswerFault.Kind.UNKNOWN_QUESTION, path, message));
    }
}

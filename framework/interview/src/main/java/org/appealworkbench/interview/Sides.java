package org.appealworkbench.interview;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.interview.figures.FigureComparison;

/** Checks free text with two sides: whether it is confirmed, and whether both sides hold the same figures. */
final class Sides {

    private static final int SHOWN = 10;

    private Sides() {}

    static void check(Entry entry, Value.Prose prose) {
        if (!prose.confirmed()) {
            entry.fault(new AnswerFault(AnswerFault.Kind.DRAFT, entry.path, message(entry, "answer.draft")));
        }
        if (prose.source().isEmpty() || prose.text().isEmpty()) {
            return;
        }
        FigureComparison comparison =
                FigureComparison.of(prose.source().get(), prose.text().get());
        report(entry, AnswerFault.Kind.SOURCE_TEXT, "answer.source-text", comparison.digits());
        report(entry, AnswerFault.Kind.SOURCE_TEXT_WORDS, "answer.source-text-words", comparison.words());
    }

    private static void report(Entry entry, AnswerFault.Kind kind, String key, List<String> missing) {
        if (!missing.isEmpty()) {
            String shown = String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())))
                    + (missing.size() > SHOWN ? ", …" : "");
            entry.fault(new AnswerFault(kind, entry.path, message(entry, key).with("missing", shown)));
        }
    }

    private static Message message(Entry entry, String key) {
        return Message.of(key).with("question", Labels.of(entry.node));
    }
}

package org.appealworkbench.interview;

import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.QuestionType;

/** Reads texts: free text with its two sides, and texts of a fixed form. */
final class Texts {

    private static final String CONFIRMED = "confirmed";

    private Texts() {}

    /** Free text: bare, or with the client's words beside. One line stays a text, paragraphs are prose. */
    static Reading free(QuestionType type, AnswerData data) {
        if (data instanceof AnswerData.Fields fields) {
            return sides(type, fields);
        }
        String text = Given.text(data);
        if (text == null) {
            return Reading.invalid(type.word(), Given.shown(data));
        }
        String stripped = text.strip();
        return Reading.of(
                type == QuestionType.PARAGRAPH
                        ? new Value.Prose(Optional.empty(), Optional.empty(), Optional.of(stripped), true)
                        : new Value.Text(stripped));
    }

    private static Reading sides(QuestionType type, AnswerData.Fields fields) {
        Optional<String> source = said(fields, "source");
        Optional<String> text = said(fields, "text");
        if (source.isEmpty() && text.isEmpty()) {
            return fields.fields().isEmpty()
                            || fields.field("source").isPresent()
                            || fields.field("text").isPresent()
                    ? Reading.BLANK
                    : Reading.invalid(type.word(), Given.shown(fields));
        }
        boolean confirmed = text.isPresent()
                && fields.text("status").filter(CONFIRMED::equals).isPresent();
        return Reading.of(new Value.Prose(source, fields.text("sourceLang"), text, confirmed));
    }

    private static Optional<String> said(AnswerData.Fields fields, String side) {
        return fields.text(side).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A text of a fixed form; one that misses the form is kept, so that it can be shown beside its fault. */
    static Reading formed(QuestionType type, AnswerData data, Policy policy) {
        String text = Given.text(data);
        if (text == null) {
            return Reading.invalid(type.word(), Given.shown(data));
        }
        String stripped = text.strip();
        Value value = new Value.Text(stripped);
        return Formats.fits(type, stripped, policy)
                ? Reading.of(value)
                : Reading.invalid(value, type.word(), Given.shortened(stripped));
    }

    static Reading flag(AnswerData data, String word) {
        if (data instanceof AnswerData.Flag flag) {
            return Reading.of(new Value.Flag(flag.flag()));
        }
        String text = data instanceof AnswerData.Text said ? said.text().strip().toLowerCase(Locale.ROOT) : "";
        return switch (text) {
            case "yes", "true" -> Reading.of(new Value.Flag(true));
            case "no", "false" -> Reading.of(new Value.Flag(false));
            default -> Reading.invalid(word, Given.shown(data));
        };
    }
}

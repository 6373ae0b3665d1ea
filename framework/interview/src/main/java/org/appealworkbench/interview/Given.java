package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.spi.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/** Looks at answers as data: as one text, as several texts, as something to show in a message. */
final class Given {

    private static final int SHOWN = 80;

    private Given() {}

    /** The text of a text or a number; null for anything else. */
    static @Nullable String text(AnswerData data) {
        if (data instanceof AnswerData.Text text) {
            return text.text();
        }
        return data instanceof AnswerData.Number number ? number.lexical() : null;
    }

    /** One text, or a list of nothing but texts; empty for anything else. */
    static Optional<List<String>> texts(AnswerData data) {
        if (!(data instanceof AnswerData.Items items)) {
            String single = text(data);
            return single == null
                    ? Optional.empty()
                    : Optional.of(single.isBlank() ? List.of() : List.of(single.strip()));
        }
        List<String> texts = new ArrayList<>();
        for (AnswerData item : items.items()) {
            String text = text(item);
            if (text == null) {
                return Optional.empty();
            }
            texts.add(text.strip());
        }
        return Optional.of(texts);
    }

    /** Null, and texts of nothing but white space, say nothing. */
    static boolean isBlank(AnswerData data) {
        return data instanceof AnswerData.Null
                || data instanceof AnswerData.Text text && text.text().isBlank();
    }

    /** The data as a message quotes it. */
    static String shown(AnswerData data) {
        String text = text(data);
        if (text != null) {
            return shortened(text);
        }
        if (data instanceof AnswerData.Flag flag) {
            return Boolean.toString(flag.flag());
        }
        return data instanceof AnswerData.Items ? "[…]" : data instanceof AnswerData.Fields ? "{…}" : "null";
    }

    static String shortened(String text) {
        String line = text.length() > 4 * SHOWN ? text.substring(0, 4 * SHOWN) : text;
        line = HiddenCharacters.shown(line.strip());
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

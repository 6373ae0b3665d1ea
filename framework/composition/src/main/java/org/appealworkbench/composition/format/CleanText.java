package org.appealworkbench.composition.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.appealworkbench.api.spi.HiddenCharacters;

/**
 * Text from outside made fit for a letter: NFC, line ends unified, without hidden characters. Private-use ones are among them: they
 * stand for facts while a part is rendered.
 */
public final class CleanText {

    private CleanText() {}

    public static String of(String raw) {
        return isPlain(raw) ? raw : Normalizer.normalize(clean(HiddenCharacters.without(raw)), Normalizer.Form.NFC);
    }

    /** The usual case, decided without copying. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > '~' || (c < ' ' && c != '\n')) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i >= raw.length() || raw.charAt(i) != '\n') {
                    kept.append('\n');
                }
            } else if (c == '\t') {
                kept.append(' ');
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                kept.append('\n');
            } else {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    /** On one line: every line break with the white space around it becomes one space. */
    public static String oneLine(String clean) {
        return clean.indexOf('\n') < 0 ? clean : clean.strip().replaceAll("[ \\u00a0]*\\n\\s*", " ");
    }

    /** The paragraphs, which blank lines separate; each on one line. */
    public static List<String> paragraphs(String clean) {
        return clean.strip().lines().count() == 1
                ? List.of(clean.strip())
                : Arrays.stream(clean.strip().split("\\n[ \\u00a0]*(?:\\n\\s*)+"))
                        .map(CleanText::oneLine)
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
    }
}

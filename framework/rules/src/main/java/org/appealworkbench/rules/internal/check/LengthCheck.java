package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Set;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.PartRole;

/** Number of words, by path: {@code accept: [150, 1000]}. The least holds only where all three parts are due. */
final class LengthCheck implements TextCheck {

    private static final String DEFAULT_PATH = "accept";
    private static final int FIRST_WIDE = 0x2E80;

    @Override
    public Parameters parameters() {
        return Parameters.optional("plan").andAnyOther();
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        String path = subject.path().map(Object::toString).orElse(DEFAULT_PATH);
        List<String> limits = subject.builtIn().all(path);
        if (!subject.isAppeal() || limits.size() != 2) {
            return;
        }
        int words = words(subject.wording().joined());
        int least = isWhole(subject) ? Integer.parseInt(limits.get(0)) : 0;
        int most = Integer.parseInt(limits.get(1));
        if (words > 0 && (words < least || words > most)) {
            out.add(
                    subject.wording().whole(),
                    out.message(words < least ? "short" : "long")
                            .with("words", words)
                            .with("least", least)
                            .with("most", most),
                    subject.wording().joined());
        }
    }

    /** A letter of a later round answers only what is still open; a short form is short on purpose. */
    private static boolean isWhole(TextSubject subject) {
        List<String> plan = subject.builtIn().all("plan");
        return subject.subject()
                .map(of -> {
                    boolean isShort = subject.letter()
                            .flatMap(letter -> of.review().type().letter(letter.id()))
                            .map(letter -> letter.form() == LetterDefinition.Form.SHORT)
                            .orElse(false);
                    Set<PartRole> required = RequiredParts.of(of.review(), plan);
                    return !isShort && (!subject.isOnPath(plan) || required.size() == 3);
                })
                .orElse(true);
    }

    /** Words; an ideograph or kana counts as half a word. */
    private static int words(String text) {
        int narrow = 0;
        int wide = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_WIDE && isWide(c)) {
                wide++;
                inWord = false;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                narrow++;
                inWord = true;
            }
        }
        return narrow + (wide + 1) / 2;
    }

    private static boolean isWide(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}

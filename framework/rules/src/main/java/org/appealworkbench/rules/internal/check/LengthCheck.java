package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Set;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.PartRole;

/** Number of words, by path: {@code accept: [150, 1000]}. The least holds only where all three parts are due. */
final class LengthCheck implements TextCheck {

    private static final String DEFAULT_PATH = "accept";

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
        long wide = text.codePoints().filter(LengthCheck::isWide).count();
        String spaced = text.replaceAll("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]", " ");
        long narrow = spaced.strip().isEmpty()
                ? 0
                : List.of(spaced.strip().split("\\s+")).stream()
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count();
        return (int) (narrow + (wide + 1) / 2);
    }

    private static boolean isWide(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}

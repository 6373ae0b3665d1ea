package org.appealworkbench.composition.check;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.composition.format.Language;

/**
 * Looks at words that stand in every letter whatever was answered: a number, a date or a number word among them would be a
 * fact that nobody gave. Terms that policy allows ({@code A-to-z}, {@code 3PL}) are passed over.
 */
final class FixedWords {

    private static final String WAY_OUT = "; ask for it in a question and print the answer";

    private final WordLists lists;
    private final Findings findings;

    FixedWords(WordLists lists, Findings findings) {
        this.lists = lists;
        this.findings = findings;
    }

    /** The same, telling what it finds to somebody else. */
    FixedWords telling(Findings others) {
        return new FixedWords(lists, others);
    }

    /** @param place of the first character of {@code text}; its column counts only if it is known */
    void check(String text, String language, Place place) {
        BitSet passed = marked(text, "allowed-terms", language);
        digits(text, passed, place);
        for (int[] hit : lists.hits(text, "number-words", language)) {
            if (!passed.get(hit[0])) {
                report(place, text, hit, "TEMPLATE-NUMBER-WORD", "a number in words");
            }
        }
        months(text, passed, language, place);
        vague(text, language, place);
    }

    /** Once for each place, in the longest wording; what stands in a sentence with something concrete is not vague. */
    private void vague(String text, String language, Place place) {
        String line = text.replace('\n', ' ');
        List<int[]> hits = lists.hits(line, "vague", language);
        if (hits.isEmpty()) {
            return;
        }
        BitSet exempt = new BitSet();
        lists.exempt(line, "vague", language).forEach(hit -> exempt.set(hit[0], hit[1]));
        int end = 0;
        for (int[] hit : hits.stream()
                .sorted(Comparator.<int[]>comparingInt(range -> range[0]).thenComparingInt(range -> -range[1]))
                .toList()) {
            if (hit[0] >= end
                    && !exempt.get(hit[0])
                    && lists.hits(sentence(line, hit), "concrete", language).isEmpty()) {
                end = hit[1];
                findings.warning(
                        TextPosition.of(place, text, hit[0]),
                        "TEMPLATE-VAGUE",
                        "'" + line.substring(hit[0], hit[1])
                                + "' says nothing that can be checked; say who does what, when and how often, or leave it"
                                + " out");
            }
        }
    }

    private static String sentence(String text, int[] hit) {
        int end = text.indexOf(". ", hit[1]);
        return text.substring(text.lastIndexOf(". ", hit[0]) + 1, end < 0 ? text.length() : end);
    }

    private void digits(String text, BitSet passed, Place place) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && !passed.get(i)) {
                int start = i;
                while (i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
                    i++;
                }
                report(place, text, new int[] {start, i + 1}, "TEMPLATE-DIGIT", "a number");
            }
        }
    }

    private static boolean isDigit(char c) {
        int kind = Character.getType(c);
        return Character.isDigit(c) || kind == Character.LETTER_NUMBER || kind == Character.OTHER_NUMBER;
    }

    private void months(String text, BitSet passed, String language, Place place) {
        Language words = Language.of(language);
        for (String month : words.months()) {
            if (isDigit(month.charAt(0)) || words.ambiguousMonths().contains(month)) {
                continue;
            }
            for (int at = text.indexOf(month); at >= 0; at = text.indexOf(month, at + 1)) {
                int end = at + month.length();
                if (WordPattern.isWord(text, at, end) && !passed.get(at)) {
                    report(place, text, new int[] {at, end}, "TEMPLATE-DATE", "the name of a month");
                }
            }
        }
    }

    private void report(Place start, String text, int[] hit, String code, String what) {
        findings.error(
                TextPosition.of(start, text, hit[0]),
                code,
                "fixed text of letters holds " + what + ", '" + text.substring(hit[0], hit[1]) + "'" + WAY_OUT);
    }

    private BitSet marked(String text, String lexicon, String language) {
        BitSet marked = new BitSet();
        lists.hits(text, lexicon, language).forEach(hit -> marked.set(hit[0], hit[1]));
        return marked;
    }
}

package org.appealworkbench.composition.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.composition.format.Language;

/**
 * Looks at words that stand in every letter whatever was answered: a number, a date or a number word among them would be a
 * fact that nobody gave. Terms that policy allows ({@code A-to-z}, {@code 3PL}) are passed over.
 */
final class FixedWords {

    private static final String WAY_OUT = "; ask for it in a question and print the answer";

    private final Policy policy;
    private final Findings findings;
    private final Map<String, List<Pattern>> compiled;

    FixedWords(Policy policy, Findings findings) {
        this(policy, findings, new HashMap<>());
    }

    private FixedWords(Policy policy, Findings findings, Map<String, List<Pattern>> compiled) {
        this.policy = policy;
        this.findings = findings;
        this.compiled = compiled;
    }

    /** The same, telling what it finds to somebody else. */
    FixedWords telling(Findings others) {
        return new FixedWords(policy, others, compiled);
    }

    /** @param place of the first character of {@code text}; its column counts only if it is known */
    void check(String text, String language, Place place) {
        BitSet passed = marked(text, "allowed-terms", language);
        digits(text, passed, place);
        for (int[] hit : hits(text, "number-words", language)) {
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
        BitSet exempt = new BitSet();
        hits(line, patterns("vague", language, " exempt", Lexicon::exempt)).forEach(hit -> exempt.set(hit[0], hit[1]));
        int end = 0;
        for (int[] hit : hits(line, "vague", language).stream()
                .sorted(Comparator.<int[]>comparingInt(range -> range[0]).thenComparingInt(range -> -range[1]))
                .toList()) {
            if (hit[0] >= end
                    && !exempt.get(hit[0])
                    && hits(sentence(line, hit), "concrete", language).isEmpty()) {
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
                if (isWord(text, at, end) && !passed.get(at)) {
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
        hits(text, lexicon, language).forEach(hit -> marked.set(hit[0], hit[1]));
        return marked;
    }

    private List<int[]> hits(String text, String lexicon, String language) {
        return hits(text, patterns(lexicon, language, "", Lexicon::patterns));
    }

    private static List<int[]> hits(String text, List<Pattern> patterns) {
        List<int[]> hits = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                boolean ownBounds = pattern.pattern().contains("\\b");
                if (matcher.end() > matcher.start() && (ownBounds || isWord(text, matcher.start(), matcher.end()))) {
                    hits.add(new int[] {matcher.start(), matcher.end()});
                }
            }
        }
        return hits;
    }

    /** The words of a language's data, and of its first part: {@code zh-CN} has those of {@code zh}. */
    private List<Pattern> patterns(
            String lexicon, String language, String which, Function<Lexicon, List<String>> list) {
        return compiled.computeIfAbsent(lexicon + " " + language + which, key -> {
            List<Lexicon> lists = new ArrayList<>(policy.lexicons(lexicon, language));
            if (!Language.primary(language).equals(language)) {
                lists.addAll(policy.lexicons(lexicon, Language.primary(language)));
            }
            return lists.stream()
                    .flatMap(words -> list.apply(words).stream())
                    .flatMap(pattern -> compile(pattern).stream())
                    .toList();
        });
    }

    /** A pattern that cannot be read is told where policy is verified, not here. */
    private static List<Pattern> compile(String pattern) {
        try {
            return List.of(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException e) {
            return List.of();
        }
    }

    /** Languages that write without spaces have no word boundaries. */
    private static boolean isWord(String text, int start, int end) {
        return isBoundary(text, start) && isBoundary(text, end);
    }

    private static boolean isBoundary(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(after)
                || Character.isIdeographic(before)
                || Character.isIdeographic(after);
    }
}

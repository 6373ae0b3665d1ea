package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.appealworkbench.api.fact.TextRange;

/** Cuts a paragraph into sentences. Abbreviations, decimals, ordinals and list numbers do not end one. */
final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "ltd", "co", "corp", "llc", "no", "nos", "nr", "mr", "mrs", "ms", "dr", "st", "vs", "approx", "ca",
            "dept", "est", "fig", "incl", "excl", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "bzw", "usw", "str", "tel", "abs", "evtl",
            "ggf", "inkl", "zzgl", "hr", "fr", "art", "ref", "a.m", "p.m", "amazon");
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "nr", "fig", "art", "abs", "ref");
    private static final Pattern INITIALS = Pattern.compile("([a-z]\\.)*[a-z]");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");
    private static final String ENDS = ".!?。！？";
    private static final String CLOSERS = "\"'”’)]»）」』";

    private SentenceSplitter() {}

    /** Ranges of the sentences, trimmed, none empty, in order. */
    static List<TextRange> split(String text, String language) {
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (ENDS.indexOf(c) < 0) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (isWide(c) || (isFollowedByGap(text, end) && !(c == '.' && continues(text, start, i, end, language)))) {
                add(sentences, text, start, end);
                start = end;
            }
            i = end;
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean isWide(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean isFollowedByGap(String text, int end) {
        return end == text.length() || Character.isWhitespace(text.charAt(end));
    }

    private static boolean continues(String text, int start, int dot, int end, String language) {
        String word = wordBefore(text, start, dot);
        char next = nextVisible(text, end);
        if (next == 0) {
            return false;
        }
        if (word.isEmpty()) {
            return text.substring(start, dot).isBlank();
        }
        boolean atStart = text.substring(start, dot).strip().equals(word);
        if (word.chars().allMatch(Character::isDigit)) {
            return atStart || (language.startsWith("de") && word.length() <= 2);
        }
        String folded = word.toLowerCase(Locale.ROOT);
        if (folded.equals("no") && !Character.isDigit(next)) {
            return false;
        }
        if (folded.equals("amazon")) {
            return text.startsWith("com", end + 1) || text.startsWith("co", end + 1);
        }
        if (BEFORE_NUMBER.contains(folded)) {
            return Character.isDigit(next) || next == '#';
        }
        boolean isInitials = (folded.length() == 1 || folded.indexOf('.') > 0)
                && INITIALS.matcher(folded).matches();
        if (ABBREVIATIONS.contains(folded) || isInitials) {
            return isInitials || !startsSentence(text, end) || isTitle(folded);
        }
        return atStart && ROMAN.matcher(word).matches();
    }

    private static boolean isTitle(String folded) {
        return Set.of(
                        "mr", "mrs", "ms", "dr", "st", "hr", "fr", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
                        "sep", "sept", "oct", "nov", "dec")
                .contains(folded);
    }

    /** After "Inc." a new sentence begins where a pronoun or an article with a capital follows. */
    private static boolean startsSentence(String text, int end) {
        String rest = text.substring(end).strip();
        return rest.matches("(?s)(We|Our|The|This|That|It|He|She|They|I|In|On|Wir|Die|Der|Das)\\b.*");
    }

    private static String wordBefore(String text, int start, int dot) {
        int from = dot;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from - 1) != '(') {
            from--;
        }
        return text.substring(from, dot);
    }

    private static char nextVisible(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static void add(List<TextRange> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new TextRange(from, to));
        }
    }
}

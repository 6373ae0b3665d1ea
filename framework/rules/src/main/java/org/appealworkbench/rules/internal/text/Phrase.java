package org.appealworkbench.rules.internal.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.Scan;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a lexicon; it is compiled when a text first holds what it needs, which for most is never. A group
 * {@code (?P<hit>…)} narrows what counts as the phrase. Thread-safe.
 */
final class Phrase {

    private record Compiled(Pattern pattern, Scan scan, boolean hasHit) {}

    private static final String NAMED = "hit";
    private static final int FIRST_WIDE = 0x2E80;
    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\)(?:[?*+]|\\{[0-9,]+})$");

    private final String source;
    private final Need need;
    private final List<String> anyOf;
    private volatile @Nullable Compiled compiled;

    Phrase(String source) {
        this.source = source;
        this.need = Prefilter.need(source);
        this.anyOf = need.anyOf();
    }

    /** Literals of which every match holds at least one; empty if there is no such set. */
    List<String> anyOf() {
        return anyOf;
    }

    /** Adds where it occurs in a text that offers some traits. */
    void addRanges(String text, Traits traits, List<TextRange> ranges) {
        if (need.isMetBy(traits)) {
            addRanges(text, ranges);
        }
    }

    private void addRanges(String text, List<TextRange> ranges) {
        Compiled ready = compiled();
        int at = ready.scan().begin(text, 0);
        if (at < 0) {
            return;
        }
        Matcher matcher = ready.pattern().matcher(text);
        while (at >= 0 && matcher.find(at)) {
            at = ready.scan().begin(text, Math.max(matcher.end(), matcher.start() + 1));
            boolean isNarrowed = ready.hasHit() && matcher.start(NAMED) >= 0;
            int start = isNarrowed ? matcher.start(NAMED) : matcher.start();
            int end = isNarrowed ? matcher.end(NAMED) : matcher.end();
            if (end > start) {
                ranges.add(new TextRange(start, end));
            }
        }
    }

    private Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            Pattern pattern = Pattern.compile(bounded(source), Pattern.CASE_INSENSITIVE);
            known = new Compiled(
                    pattern, Scan.of(pattern), pattern.namedGroups().containsKey(NAMED));
            compiled = known;
        }
        return known;
    }

    /** Chinese and Japanese put no space between words. Else: word boundaries where the pattern begins or ends with a letter, a digit or a group. */
    private static String bounded(String pattern) {
        if (pattern.startsWith("(?-") || pattern.chars().anyMatch(c -> c >= FIRST_WIDE)) {
            return pattern;
        }
        String core = REPETITION.matcher(pattern).replaceFirst(")");
        boolean isEscaped = core.length() > 1 && core.charAt(core.length() - 2) == '\\';
        String before = wantsBoundary(core.charAt(0), '(') ? "\\b" : "";
        String after = !isEscaped && wantsBoundary(core.charAt(core.length() - 1), ')') ? "\\b" : "";
        return before + "(?:" + pattern + ")" + after;
    }

    private static boolean wantsBoundary(char edge, char group) {
        return edge == group || (edge < 128 && Character.isLetterOrDigit(edge));
    }
}

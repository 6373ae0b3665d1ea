package org.appealworkbench.composition.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.google.re2j.Scan;
import java.util.List;

/** One pattern of a word list; it is there where it stands as a word. */
final class WordPattern {

    private final Pattern pattern;
    private final Scan scan;
    private final boolean ownBounds;

    private WordPattern(Pattern pattern) {
        this.pattern = pattern;
        this.scan = Scan.of(pattern);
        this.ownBounds = pattern.pattern().contains("\\b");
    }

    /** Empty for a pattern that cannot be read: that is told where policy is verified, not here. */
    static List<WordPattern> of(String pattern) {
        try {
            return List.of(new WordPattern(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)));
        } catch (PatternSyntaxException e) {
            return List.of();
        }
    }

    /** Adds the first and last place of each hit. */
    void hits(String text, List<int[]> hits) {
        int at = scan.begin(text, 0);
        if (at < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        while (at >= 0 && matcher.find(at)) {
            int start = matcher.start();
            int end = matcher.end();
            if (end > start && (ownBounds || isWord(text, start, end))) {
                hits.add(new int[] {start, end});
            }
            at = scan.begin(text, end > start ? end : end + 1);
        }
    }

    /** Languages that write without spaces have no word boundaries. */
    static boolean isWord(String text, int start, int end) {
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

package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a pattern at the bars that stand in no group. Each piece asks for words of its own, so of a long list of phrases
 * only those are run whose words a mail holds.
 */
final class Alternatives {
    private Alternatives() {}

    /** At least one; flags at the beginning go before each. Takes any text; whether it is a pattern is for others to say. */
    static List<String> of(String pattern) {
        String flags = flags(pattern);
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = flags.length();
        for (int i = start; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = endOfClass(pattern, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                pieces.add(flags + pattern.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(flags + pattern.substring(start));
        return pieces.stream().anyMatch(piece -> piece.equals(flags)) ? List.of(pattern) : pieces;
    }

    private static String flags(String pattern) {
        int end = pattern.indexOf(')');
        boolean isFlags = pattern.startsWith("(?")
                && end > 0
                && pattern.substring(2, end).chars().allMatch(Character::isLetter);
        return isFlags ? pattern.substring(0, end + 1) : "";
    }

    private static int endOfClass(String pattern, int open) {
        int i = open + 1;
        if (i < pattern.length() && pattern.charAt(i) == '^') {
            i++;
        }
        if (i < pattern.length() && pattern.charAt(i) == ']') {
            i++;
        }
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}

package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Literal pieces of which every match of a pattern contains at least one. RE2/J walks a text some hundred times slower than
 * {@link String#contains}, and most phrases occur in no letter; so patterns run only where a piece occurs.
 */
final class Prefilter {

    private final String pattern;
    private int at;

    private Prefilter(String pattern) {
        this.pattern = pattern;
    }

    /** In lower case; empty if nothing can be said, then the pattern must run. */
    static List<String> pieces(String pattern) {
        List<String> pieces = new Prefilter(pattern).alternatives();
        boolean isUseful = pieces.stream().allMatch(piece -> piece.length() >= 2);
        return isUseful ? pieces.stream().distinct().toList() : List.of();
    }

    /** One piece for each alternative, or none at all if one of them has no literal. */
    private List<String> alternatives() {
        List<String> pieces = new ArrayList<>();
        boolean isOpen = false;
        while (true) {
            List<String> best = sequence();
            isOpen |= best.isEmpty();
            pieces.addAll(best);
            if (at >= pattern.length() || pattern.charAt(at) == ')') {
                return isOpen ? List.of() : pieces;
            }
            at++;
        }
    }

    private List<String> sequence() {
        List<List<String>> found = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '(') {
                flush(literal, found);
                List<String> inner = group();
                if (!isOptional() && !inner.isEmpty()) {
                    found.add(inner);
                }
            } else if (c == '[') {
                flush(literal, found);
                skipClass();
                isOptional();
            } else if (c == '\\' && at + 1 < pattern.length()) {
                char escaped = pattern.charAt(at + 1);
                at += 2;
                boolean isLiteral = !Character.isLetterOrDigit(escaped);
                if (!isLiteral && (escaped == 'p' || escaped == 'P' || escaped == 'x') && at < pattern.length()) {
                    at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
                }
                take(isLiteral, escaped, literal, found);
            } else {
                at++;
                take(".^$".indexOf(c) < 0, c, literal, found);
            }
        }
        flush(literal, found);
        return found.stream().max(Comparator.comparingInt(Prefilter::shortest)).orElse(List.of());
    }

    private void take(boolean isLiteral, char c, StringBuilder literal, List<List<String>> found) {
        int before = at;
        boolean isOptional = isOptional();
        if (!isLiteral || isOptional) {
            flush(literal, found);
        } else {
            literal.append(c);
            if (at > before) {
                flush(literal, found);
            }
        }
    }

    private List<String> group() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            int end = at + 1;
            while (":>)".indexOf(pattern.charAt(end)) < 0) {
                end++;
            }
            if (pattern.charAt(end) == ')') {
                at = end + 1;
                return List.of();
            }
            at = end + 1;
        }
        List<String> inner = alternatives();
        at++;
        return inner;
    }

    private void skipClass() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        if (at < pattern.length() && pattern.charAt(at) == ']') {
            at++;
        }
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    /** Steps over a repetition; true if it allows none. */
    private boolean isOptional() {
        if (at >= pattern.length()) {
            return false;
        }
        char c = pattern.charAt(at);
        boolean isOptional = c == '?' || c == '*';
        if (c == '{') {
            isOptional = pattern.startsWith("{0", at) || pattern.startsWith("{,", at);
            at = pattern.indexOf('}', at) + 1;
        } else if (isOptional || c == '+') {
            at++;
        } else {
            return false;
        }
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return isOptional;
    }

    private static void flush(StringBuilder literal, List<List<String>> found) {
        if (literal.length() > 0) {
            found.add(List.of(literal.toString().toLowerCase(Locale.ROOT)));
            literal.setLength(0);
        }
    }

    private static int shortest(List<String> pieces) {
        return pieces.stream().mapToInt(String::length).min().orElse(0);
    }
}

package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts of which every match of a pattern holds at least one, in lower case. Where a mail holds none of them the pattern
 * need be neither compiled nor run: that is what makes the patterns of six languages cheap.
 */
final class Requirement {
    private final String pattern;
    private int at;

    private Requirement(String pattern) {
        this.pattern = pattern;
    }

    /** Empty if nothing is known. Takes any text; whether it is a pattern is for others to say. */
    static List<String> of(String pattern) {
        List<String> anyOf = new Requirement(pattern).alternatives();
        return anyOf == null
                ? List.of()
                : anyOf.stream()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    private @Nullable List<String> alternatives() {
        List<String> all = new ArrayList<>();
        boolean known = true;
        while (true) {
            List<String> branch = sequence();
            known &= branch != null;
            if (branch != null) {
                all.addAll(branch);
            }
            if (at >= pattern.length() || pattern.charAt(at) == ')') {
                return known ? all : null;
            }
            at++;
        }
    }

    /** Of the things that follow each other, the one that tells most. */
    private @Nullable List<String> sequence() {
        List<String> best = null;
        StringBuilder run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '(') {
                best = better(best, run);
                List<String> group = group();
                best = isOptional() ? best : better(best, group);
                skipQuantifier();
            } else if (isPlain(c)) {
                at += c == '\\' ? 2 : 1;
                run.append(pattern.charAt(at - 1));
                if (isOptional()) {
                    run.setLength(run.length() - 1);
                }
                best = isQuantifier() ? better(best, run) : best;
                skipQuantifier();
            } else {
                best = better(best, run);
                skipClass(c);
                skipQuantifier();
            }
        }
        return better(best, run);
    }

    private boolean isPlain(char c) {
        if (c == '\\') {
            return at + 1 < pattern.length() && !Character.isLetterOrDigit(pattern.charAt(at + 1));
        }
        return "[.^$".indexOf(c) < 0;
    }

    private @Nullable List<String> group() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            while (at < pattern.length() && ":>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) != ')') {
                at++;
            }
        }
        List<String> inner = alternatives();
        at++;
        return inner;
    }

    private boolean isQuantifier() {
        return at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0;
    }

    private boolean isOptional() {
        return at < pattern.length()
                && ("?*".indexOf(pattern.charAt(at)) >= 0
                        || pattern.startsWith("{0", at)
                        || pattern.startsWith("{,", at));
    }

    private void skipQuantifier() {
        while (isQuantifier()) {
            int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : at;
            at = close < 0 ? pattern.length() : close + 1;
        }
    }

    private void skipClass(char c) {
        at++;
        if (c == '\\') {
            at++;
            if (at < pattern.length() && pattern.charAt(at) == '{') {
                skipQuantifier();
            }
        } else if (c == '[') {
            at += at < pattern.length() && pattern.charAt(at) == '^' ? 2 : 1;
            while (at < pattern.length() && pattern.charAt(at) != ']') {
                at += pattern.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }
    }

    private static @Nullable List<String> better(@Nullable List<String> best, StringBuilder run) {
        List<String> text = run.isEmpty() ? null : List.of(run.toString());
        run.setLength(0);
        return better(best, text);
    }

    private static @Nullable List<String> better(@Nullable List<String> best, @Nullable List<String> other) {
        return other == null || other.isEmpty() || (best != null && shortest(best) >= shortest(other)) ? best : other;
    }

    private static int shortest(List<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }
}

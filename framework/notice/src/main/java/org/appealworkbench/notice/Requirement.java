package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Texts that every match of a pattern holds, in lower case. Where a mail lacks them the pattern need be neither compiled
 * nor run: that is what makes the patterns of six languages cheap.
 */
final class Requirement {
    private final String pattern;
    private int at;

    private Requirement(String pattern) {
        this.pattern = pattern;
    }

    /** Texts of which a match holds at least one, for each of several places; the one that tells most comes first. Takes any text; whether it is a pattern is for others to say. */
    static List<List<String>> of(String pattern) {
        return new Requirement(pattern)
                .alternatives().stream()
                        .map(anyOf -> anyOf.stream()
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .distinct()
                                .toList())
                        .distinct()
                        .sorted(Comparator.comparingInt(Requirement::shortest).reversed())
                        .toList();
    }

    /** A single branch requires all that it holds; of several, the texts that tell most of each are one requirement. */
    private List<List<String>> alternatives() {
        List<List<List<String>>> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            at++;
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.get(0);
        }
        return branches.stream().anyMatch(List::isEmpty)
                ? List.of()
                : List.of(branches.stream()
                        .map(branch -> Collections.max(branch, Comparator.comparingInt(Requirement::shortest)))
                        .flatMap(List::stream)
                        .toList());
    }

    private List<List<String>> sequence() {
        List<List<String>> required = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '(') {
                flush(run, required);
                List<List<String>> group = group();
                if (!isOptional()) {
                    required.addAll(group);
                }
                skipQuantifier();
            } else if (isPlain(c)) {
                at += c == '\\' ? 2 : 1;
                run.append(pattern.charAt(at - 1));
                if (isOptional()) {
                    run.setLength(run.length() - 1);
                }
                if (isQuantifier()) {
                    flush(run, required);
                }
                skipQuantifier();
            } else {
                flush(run, required);
                skipClass(c);
                skipQuantifier();
            }
        }
        flush(run, required);
        return required;
    }

    private boolean isPlain(char c) {
        if (c == '\\') {
            return at + 1 < pattern.length() && !Character.isLetterOrDigit(pattern.charAt(at + 1));
        }
        return "[.^$".indexOf(c) < 0;
    }

    private List<List<String>> group() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            while (at < pattern.length() && ":>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) != ')') {
                at++;
            }
        }
        List<List<String>> inner = alternatives();
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

    private static void flush(StringBuilder run, List<List<String>> required) {
        if (!run.isEmpty()) {
            required.add(List.of(run.toString()));
            run.setLength(0);
        }
    }

    private static int shortest(List<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }
}

package org.appealworkbench.notice;

import java.util.Locale;

/**
 * The longest run of plain characters that every match of a pattern must hold, in lower case. Where a mail lacks it the
 * pattern need not be run at all, which keeps the patterns of six languages cheap.
 */
final class RequiredLiteral {
    private final String pattern;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int at;

    private RequiredLiteral(String pattern) {
        this.pattern = pattern;
    }

    /** Empty if nothing is known to be required. */
    static String of(String pattern) {
        return new RequiredLiteral(pattern).find().toLowerCase(Locale.ROOT);
    }

    private String find() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '|') {
                return "";
            }
            step(c);
        }
        end();
        return longest;
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> escape();
            case '[' -> {
                end();
                skipClass();
            }
            case '(' -> {
                end();
                skipGroup();
            }
            case '?', '*', '{' -> {
                // What stands before may be absent.
                run.setLength(Math.max(0, run.length() - 1));
                end();
                at++;
                skipRepetition(c);
            }
            case '+', '.', '^', '$' -> {
                end();
                at++;
            }
            default -> {
                run.append(c);
                at++;
            }
        }
    }

    private void escape() {
        char c = at + 1 < pattern.length() ? pattern.charAt(at + 1) : '\\';
        if (Character.isLetterOrDigit(c)) {
            end();
            at += 2;
            if ((c == 'p' || c == 'P' || c == 'x') && at < pattern.length() && pattern.charAt(at) == '{') {
                skipRepetition('{');
            }
        } else {
            run.append(c);
            at += 2;
        }
    }

    private void end() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }

    private void skipRepetition(char c) {
        if (c == '{') {
            int close = pattern.indexOf('}', at);
            at = close < 0 ? pattern.length() : close + 1;
        }
    }

    private void skipClass() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        // A bracket in first place is itself a member.
        at++;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipGroup() {
        int depth = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '[') {
                skipClass();
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
            if (depth == 0) {
                return;
            }
        }
    }
}

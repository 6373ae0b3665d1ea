package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Works out what every match of a pattern must contain. RE2/J walks a text some hundred times slower than
 * {@link String#contains}, and most phrases occur in no letter; so patterns run only where their needs are met.
 */
final class Prefilter {
    private static final int MOST_OF_A_CLASS = 6;

    private final String pattern;
    private int at;
    private int least;
    private boolean caseSensitive;

    private Prefilter(String pattern) {
        this.pattern = pattern;
    }

    static Need need(String pattern) {
        return new Prefilter(pattern).alternatives();
    }

    private Need alternatives() {
        List<Need> needs = new ArrayList<>();
        while (true) {
            needs.add(sequence());
            if (at >= pattern.length() || pattern.charAt(at) == ')') {
                return Need.any(needs);
            }
            at++;
        }
    }

    private Need sequence() {
        List<Need> needs = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '(') {
                flush(literal, needs);
                Need group = group();
                if (repetition()) {
                    needs.add(group);
                }
            } else if (c == '[') {
                flush(literal, needs);
                String members = characterClass();
                if (repetition()) {
                    needs.add(ofClass(members));
                }
            } else if (c == '\\' && at + 1 < pattern.length()) {
                char escaped = escape();
                if (escaped == 'd') {
                    flush(literal, needs);
                    if (repetition()) {
                        needs.add(new Need.Digits(least));
                    }
                } else {
                    take(!Character.isLetterOrDigit(escaped), escaped, literal, needs);
                }
            } else {
                at++;
                take(".^$".indexOf(c) < 0, c, literal, needs);
            }
        }
        flush(literal, needs);
        return Need.all(needs);
    }

    private char escape() {
        char escaped = pattern.charAt(at + 1);
        at += 2;
        if ((escaped == 'p' || escaped == 'P' || escaped == 'x') && at < pattern.length()) {
            at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        }
        return escaped;
    }

    /** A character that is repeated or is no literal ends the literal before it. */
    private void take(boolean isLiteral, char c, StringBuilder literal, List<Need> needs) {
        int before = at;
        boolean isNeeded = repetition();
        if (isLiteral && isNeeded) {
            literal.append(String.valueOf(c).repeat(least));
        }
        if (!isLiteral || at > before) {
            flush(literal, needs);
        }
    }

    private Need group() {
        boolean around = caseSensitive;
        at++;
        if (pattern.startsWith("?", at)) {
            int end = at + 1;
            while (":>)".indexOf(pattern.charAt(end)) < 0) {
                end++;
            }
            caseSensitive |= pattern.substring(at, end).equals("?-i");
            at = end + 1;
            if (pattern.charAt(end) == ')') {
                return Need.NOTHING;
            }
        }
        Need inner = alternatives();
        at++;
        caseSensitive = around;
        return inner;
    }

    private String characterClass() {
        int start = ++at;
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        String members = pattern.substring(start, Math.min(at, pattern.length()));
        at++;
        return members;
    }

    /** The few characters of a short class are alternatives; of a longer one only some are known. */
    private Need ofClass(String members) {
        if (members.equals("0-9")) {
            return new Need.Digits(least);
        }
        if (members.equals("A-Z")) {
            return caseSensitive ? new Need.Capitals(least) : Need.NOTHING;
        }
        if (members.startsWith("\\x")) {
            return new Need.Strange();
        }
        boolean isShort = members.length() <= MOST_OF_A_CLASS
                && !members.isEmpty()
                && members.chars().noneMatch(c -> c == '-' || c == '^' || c == '\\');
        if (!isShort) {
            return Need.NOTHING;
        }
        String different = caseSensitive ? members : members.toLowerCase(Locale.ROOT);
        List<String> letters =
                different.chars().mapToObj(Character::toString).distinct().toList();
        int times = letters.size() == 1 ? least : 1;
        return Need.any(letters.stream()
                .map(letter -> Need.literal(letter.repeat(times), caseSensitive))
                .toList());
    }

    /** Steps over a repetition and notes the least number; false if it allows none. */
    private boolean repetition() {
        least = 1;
        if (at >= pattern.length()) {
            return true;
        }
        char c = pattern.charAt(at);
        if (c == '{') {
            int end = pattern.indexOf('}', at);
            String number = pattern.substring(at + 1, end).split(",", 2)[0];
            least = number.isEmpty() ? 0 : Integer.parseInt(number);
            at = end + 1;
        } else if (c == '?' || c == '*' || c == '+') {
            least = c == '+' ? 1 : 0;
            at++;
        } else {
            return true;
        }
        at += pattern.startsWith("?", at) ? 1 : 0;
        return least > 0;
    }

    private void flush(StringBuilder literal, List<Need> needs) {
        if (literal.length() > 0) {
            needs.add(Need.literal(literal.toString(), caseSensitive));
            literal.setLength(0);
        }
    }
}

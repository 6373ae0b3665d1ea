package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Works out what every match of a pattern must contain. RE2/J walks a text some hundred times slower than
 * {@link String#contains}, and most phrases occur in no letter; so patterns run only where their needs are met.
 */
final class Prefilter {

    /**
     * What a match needs.
     *
     * @param pieces literals in lower case of which it contains one; empty if nothing is known
     * @param digits length of the run of digits that it contains
     * @param capitals length of the run of capitals A to Z that it contains
     * @param strange whether it contains a character other than those of ASCII that print
     */
    record Need(List<String> pieces, int digits, int capitals, boolean strange) {

        static final Need NOTHING = new Need(List.of(), 0, 0);

        Need(List<String> pieces, int digits, int capitals) {
            this(pieces, digits, capitals, false);
        }

        private int strength() {
            int shortest = pieces.isEmpty() ? 0 : Integer.MAX_VALUE;
            for (String piece : pieces) {
                shortest = Math.min(shortest, piece.length());
            }
            return shortest;
        }
    }

    private static final int MOST_OF_A_CLASS = 6;

    private final String pattern;
    private int at;
    private int least;
    private boolean caseSensitive;

    private Prefilter(String pattern) {
        this.pattern = pattern;
    }

    static Need need(String pattern) {
        Need need = new Prefilter(pattern).alternatives();
        boolean isUseful = need.pieces.stream()
                .allMatch(
                        piece -> piece.length() > 1 || !Character.isLetterOrDigit(piece.charAt(0)) && !piece.isBlank());
        List<String> pieces = isUseful ? need.pieces.stream().distinct().toList() : List.of();
        return new Need(pieces, need.digits, need.capitals, need.strange);
    }

    private Need alternatives() {
        List<String> pieces = new ArrayList<>();
        boolean isOpen = false;
        int digits = Integer.MAX_VALUE;
        int capitals = Integer.MAX_VALUE;
        boolean strange = true;
        while (true) {
            Need one = sequence();
            isOpen |= one.pieces.isEmpty();
            pieces.addAll(one.pieces);
            digits = Math.min(digits, one.digits);
            capitals = Math.min(capitals, one.capitals);
            strange &= one.strange;
            if (at >= pattern.length() || pattern.charAt(at) == ')') {
                return new Need(isOpen ? List.of() : pieces, digits, capitals, strange);
            }
            at++;
        }
    }

    private Need sequence() {
        Need best = Need.NOTHING;
        StringBuilder literal = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            if (c == '(' || c == '[') {
                best = with(best, literal(literal));
                Need inner = c == '(' ? group() : characterClass();
                boolean isNeeded = repetition();
                best = isNeeded ? with(best, c == '[' ? times(inner) : inner) : best;
            } else if (c == '\\' && at + 1 < pattern.length()) {
                char escaped = escape();
                if (escaped == 'd') {
                    best = with(best, literal(literal));
                    best = repetition() ? with(best, new Need(List.of(), least, 0)) : best;
                } else {
                    best = take(!Character.isLetterOrDigit(escaped), escaped, literal, best);
                }
            } else {
                at++;
                best = take(".^$".indexOf(c) < 0, c, literal, best);
            }
        }
        return with(best, literal(literal));
    }

    private char escape() {
        char escaped = pattern.charAt(at + 1);
        at += 2;
        if ((escaped == 'p' || escaped == 'P' || escaped == 'x') && at < pattern.length()) {
            at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        }
        return escaped;
    }

    private Need take(boolean isLiteral, char c, StringBuilder literal, Need best) {
        int before = at;
        boolean isNeeded = repetition();
        if (isLiteral && isNeeded) {
            literal.append(String.valueOf(c).repeat(least));
        }
        return !isLiteral || at > before ? with(best, literal(literal)) : best;
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

    /** The few characters of a short class are alternatives; longer ones need a run of digits, or nothing known. */
    private Need characterClass() {
        int start = ++at;
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        String inner = pattern.substring(start, Math.min(at, pattern.length()));
        at++;
        if (inner.equals("0-9")) {
            return new Need(List.of(), 1, 0);
        }
        if (inner.equals("A-Z")) {
            return new Need(List.of(), 0, caseSensitive ? 1 : 0);
        }
        if (inner.startsWith("\\x")) {
            return new Need(List.of(), 0, 0, true);
        }
        boolean isShort = inner.length() <= MOST_OF_A_CLASS
                && !inner.isEmpty()
                && inner.chars().noneMatch(c -> c == '-' || c == '^' || c == '\\');
        return isShort
                ? new Need(
                        inner.toLowerCase(Locale.ROOT)
                                .chars()
                                .mapToObj(Character::toString)
                                .toList(),
                        0,
                        0)
                : Need.NOTHING;
    }

    private Need times(Need inner) {
        return new Need(inner.pieces, inner.digits * least, inner.capitals * least, inner.strange);
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

    private static Need literal(StringBuilder literal) {
        if (literal.length() == 0) {
            return Need.NOTHING;
        }
        Need need = new Need(List.of(literal.toString().toLowerCase(Locale.ROOT)), 0, 0);
        literal.setLength(0);
        return need;
    }

    private static Need with(Need one, Need other) {
        return new Need(
                one.strength() >= other.strength() ? one.pieces : other.pieces,
                Math.max(one.digits, other.digits),
                Math.max(one.capitals, other.capitals),
                one.strange || other.strange);
    }
}

package org.appealworkbench.interview.figures;

import org.jspecify.annotations.Nullable;

/** A text in which every way to write a digit, a dash or a space has become one, place for place. */
final class Text {

    private static final String WIDE = "點時號萬億個〇○兩後";
    private static final String NARROW = "点时号万亿个零零两后";
    private static final String DASHES = "‐‑‒–—−〜～~";
    static final char FIRST_HAN = '\u2e80';
    private static final int LONGEST_WORD = 40;

    private final String original;
    private final char[] chars;
    private boolean hasHan;
    private @Nullable HanNumeral numeral;

    Text(String original) {
        this.original = original;
        this.chars = original.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] > '}') {
                chars[i] = plain(chars[i]);
                hasHan |= chars[i] >= FIRST_HAN;
            }
        }
    }

    private static char plain(char c) {
        if (c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u3000') {
            return ' ';
        }
        if (c == '’') {
            return '\'';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        if (c == '·') {
            return '.';
        }
        int wide = WIDE.indexOf(c);
        return wide < 0 ? c : NARROW.charAt(wide);
    }

    /** Whether any character is neither Latin nor a mark. */
    boolean hasHan() {
        return hasHan;
    }

    /** The numeral read last, because each notation asks for it again. */
    @Nullable
    HanNumeral numeral() {
        return numeral;
    }

    HanNumeral keep(HanNumeral read) {
        numeral = read;
        return read;
    }

    int length() {
        return chars.length;
    }

    /** A line break outside of the text. */
    char at(int index) {
        return index >= 0 && index < chars.length ? chars[index] : '\n';
    }

    boolean has(int index, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(index + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    boolean isLetter(int index) {
        return isLatin(at(index));
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c <= '\u024f' && c != '×' && c != '÷';
    }

    boolean isWordPart(int index) {
        return isDigit(index) || isLetter(index);
    }

    /** Past at most two blanks. */
    int skip(int index) {
        if (at(index) != ' ') {
            return index;
        }
        return at(index + 1) == ' ' ? index + 2 : index + 1;
    }

    /** The end of a run of digits; the start again if there is none or it is longer. */
    int digits(int start, int most) {
        int end = start;
        while (isDigit(end)) {
            end++;
            if (end - start > most) {
                return start;
            }
        }
        return end;
    }

    /** The end of a run of letters, or the start if it is too long for any word of interest. */
    int letters(int start) {
        int end = start;
        while (isLetter(end)) {
            end++;
            if (end - start > LONGEST_WORD) {
                return start;
            }
        }
        return end;
    }

    int integer(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + chars[i] - '0';
        }
        return value;
    }

    String plain(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** As it is printed. */
    String written(int start, int end) {
        return original.substring(start, end);
    }
}

package org.appealworkbench.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The stems of words, and the pairs of wide signs, of the flat form of a mail. */
final class Stems {
    /** Letters of a word that count; what follows is mostly its ending. */
    private static final int LETTERS = 6;

    private Stems() {}

    /** Each with the place where it stands first. */
    static Map<String, Integer> of(String flat, int start, int end) {
        Map<String, Integer> stems = new LinkedHashMap<>();
        each(flat, start, end, stems::putIfAbsent);
        return stems;
    }

    /** In their order, with their places. */
    static void each(String flat, int start, int end, ObjIntConsumer<String> stems) {
        int i = start;
        while (i < end) {
            int next = Math.min(end, wordEnd(flat, i));
            if (isWide(flat.charAt(i))) {
                if (next - i > 1) {
                    stems.accept(flat.substring(i, next), i);
                }
                i++;
            } else {
                if (next - i > 1 && isLetters(flat, i, next)) {
                    stems.accept(stem(flat, i, next), i);
                }
                i = Math.max(next, i + 1);
            }
        }
    }

    private static String stem(String flat, int start, int end) {
        char[] stem = new char[Math.min(LETTERS, end - start)];
        for (int i = 0; i < stem.length; i++) {
            stem[i] = Character.toLowerCase(flat.charAt(start + i));
        }
        return new String(stem);
    }

    static int wordEnd(String flat, int start) {
        if (isWide(flat.charAt(start))) {
            return start + 1 < flat.length() && isWide(flat.charAt(start + 1)) ? start + 2 : start + 1;
        }
        int end = start;
        while (end < flat.length() && isPart(flat.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static boolean isLetters(String flat, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(flat.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isWide(char c) {
        return c >= '\u3040' && c < '\uA000';
    }
}

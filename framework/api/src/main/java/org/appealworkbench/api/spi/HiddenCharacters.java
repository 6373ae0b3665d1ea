package org.appealworkbench.api.spi;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Characters that nobody sees: controls, marks that turn the direction of writing, spaces without width, and those that
 * have no meaning outside one program: private-use ones, halves of pairs. They can make a text read otherwise than it is
 * stored, and no letter needs them. Line breaks and tabs are none of them, nor are joiners
 * within words of scripts that are written with them, and within emoji.
 */
public final class HiddenCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private static final Set<UnicodeScript> WITHOUT_JOINERS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private HiddenCharacters() {}

    public static boolean occurIn(String text) {
        return !without(text).equals(text);
    }

    /** The text as people see it. */
    public static String without(String text) {
        return replaced(text, false);
    }

    /** The text with each of them by its number, {@code <U+202E>}, for people who look for it. */
    public static String shown(String text) {
        return replaced(text, true);
    }

    private static String replaced(String text, boolean named) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isHidden(c, before)) {
                seen.appendCodePoint(c);
                before = c;
            } else if (named) {
                seen.append(String.format("<U+%04X>", c));
            }
        }
        return seen.toString();
    }

    /** The usual case, decided without copying. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOrdinary(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII, Chinese, and the marks that both are written with. */
    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c <= '~')
                || c == '\n'
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xFF01 && c <= 0xFF60);
    }

    private static boolean isHidden(int c, int before) {
        return switch (c) {
            case '\n', '\r', '\t', 0x85 -> false;
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> !isJoined(before);
            case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F -> true;
            case 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB -> true;
            default ->
                isMeaningless(c)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2060 && c <= 0x206F)
                        || (c >= 0x1D173 && c <= 0x1D17A)
                        || (c >= 0xE0000 && c <= 0xE007F);
        };
    }

    private static boolean isMeaningless(int c) {
        int kind = Character.getType(c);
        return kind == Character.CONTROL
                || kind == Character.PRIVATE_USE
                || kind == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isJoined(int before) {
        return before == EMOJI_STYLE
                || Character.getType(before) == Character.OTHER_SYMBOL
                || Character.getType(before) == Character.MODIFIER_SYMBOL
                || !WITHOUT_JOINERS.contains(UnicodeScript.of(before));
    }
}

package org.appealworkbench.notice;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether what a label says and what was found are the same words but for a few at their ends. */
final class Overlap {
    private static final Pattern MARKS = Pattern.compile("[\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Overlap() {}

    /** One holds the other and is not more than twice as long. */
    static boolean of(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        boolean inside = !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
        return inside && Math.min(a.length(), b.length()) * 2 >= Math.max(a.length(), b.length());
    }

    private static String plain(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

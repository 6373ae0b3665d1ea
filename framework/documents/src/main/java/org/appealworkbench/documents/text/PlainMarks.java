package org.appealworkbench.documents.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Typographic marks as ASCII, because boxes of forms garble them. Letters of names are never changed. */
final class PlainMarks {

    /** Stands for a dash between words until its neighbours are known; of no meaning in a letter. */
    private static final char DASH = '\uE000';

    private static final Pattern DASHES = Pattern.compile(" *" + DASH + "+ *");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private PlainMarks() {}

    /** NFC; spaces are single and none stands at the ends. */
    static String of(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints().forEach(codePoint -> append(plain, codePoint));
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        String dashed =
                composed.indexOf(DASH) < 0 ? composed : DASHES.matcher(composed).replaceAll(" - ");
        String single = dashed.contains("  ") ? SPACES.matcher(dashed).replaceAll(" ") : dashed;
        return single.strip();
    }

    private static void append(StringBuilder plain, int codePoint) {
        switch (codePoint) {
            case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2033, 0x2036 -> plain.append('"');
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A, 0x2032, 0x2035 -> plain.append('\'');
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> plain.append('-');
            case 0x2014, 0x2015 -> plain.append(DASH);
            case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x25A0, 0x2219 -> plain.append('-');
            case 0x2026 -> plain.append("...");
            case 0x2190 -> plain.append("<-");
            case 0x2192, 0x21D2 -> plain.append("->");
            case 0xA0, 0x202F, 0x205F, DASH -> plain.append(' ');
            case 0xAD, 0x200B, 0x2060, 0xFEFF -> {
                // Invisible, and counted by forms.
            }
            case 0xFB00 -> plain.append("ff");
            case 0xFB01 -> plain.append("fi");
            case 0xFB02 -> plain.append("fl");
            default -> plain.appendCodePoint(codePoint >= 0x2000 && codePoint <= 0x200A ? ' ' : codePoint);
        }
    }
}

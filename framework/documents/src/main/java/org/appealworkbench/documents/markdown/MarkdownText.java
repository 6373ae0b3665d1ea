package org.appealworkbench.documents.markdown;

import java.util.regex.Pattern;

/** Text as CommonMark that reads back as the same text. */
final class MarkdownText {

    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern AT_START = Pattern.compile("^([-+=])");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^([0-9]{1,9})([.)])");

    private MarkdownText() {}

    /** Escapes what means something anywhere in a line. */
    static String escape(String text) {
        return ALWAYS.matcher(text).replaceAll("\\\\$0");
    }

    /** Escapes what means something at the start of a line only; the line is otherwise escaped already. */
    static String line(String escaped) {
        String line = escaped.strip();
        return NUMBER_AT_START
                .matcher(AT_START.matcher(line).replaceFirst("\\\\$1"))
                .replaceFirst("$1\\\\$2");
    }
}

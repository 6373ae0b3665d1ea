package org.appealworkbench.documents.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How long a text is for a form; a browser sends each line end as two characters. */
final class BoxCounting {

    static final String CODE_POINTS = "code-points";

    private BoxCounting() {}

    /** @param counting as in a form profile; an unknown word counts code points */
    static int length(String text, String counting) {
        if (counting.equals("words")) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
        String sent = text.replace("\n", "\r\n");
        return switch (counting) {
            case "utf-16" -> sent.length();
            case "bytes" -> sent.getBytes(UTF_8).length;
            default -> sent.codePointCount(0, sent.length());
        };
    }
}

package org.appealworkbench.casefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what people do who write JSON by hand, in place of what the parser expected. */
final class JsonHint {

    private static final Pattern UNEXPECTED = Pattern.compile("^Unexpected character \\('(.)'");

    private JsonHint() {}

    /** @param message of the parser; its first line if there is nothing better to say */
    static String of(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        String hint = unexpected.find() ? hint(unexpected.group(1)) : "";
        if (!hint.isEmpty()) {
            return unexpected.group(1) + " cannot stand here; " + hint;
        }
        if (message.startsWith("Unexpected end-of-input")) {
            return "it ends before its last bracket; see that it is whole, and in a .jsonl file on one line";
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a line break or a tab stands within a text; write \\n or \\t, and see that the text before has its end";
        }
        if (message.startsWith("Illegal character ((CTRL-CHAR")) {
            return "a character that nobody sees stands here; take it out";
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static String hint(String mark) {
        return switch (mark) {
            case "/", "#" -> "JSON has no comments, so take it out";
            case "'", "\u2018", "\u2019", "\u201C", "\u201D", "\uFF02", "\u300C", "\u300D" ->
                "names and texts stand between straight double quotes";
            case "\uFF0C", "\u3001", ";", "\uFF1B" -> "what follows is set off by a plain comma";
            case "\uFF1A", "=" -> "a name and its value are joined by a plain colon";
            case "}", "]" -> "a comma before it is one too many, or a value is missing";
            default -> "";
        };
    }
}

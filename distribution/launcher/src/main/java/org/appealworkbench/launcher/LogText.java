package org.appealworkbench.launcher;

import java.util.Locale;

/** Puts values into the message of the OSGi log, which knows two kinds of placeholders. */
final class LogText {
    private LogText() {}

    static String of(String message, Object[] values, boolean printf) {
        if (values.length == 0) {
            return message;
        }
        return printf ? String.format(Locale.ROOT, message, values) : braces(message, values);
    }

    private static String braces(String message, Object[] values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int at = message.indexOf("{}", from);
            if (at < 0) {
                break;
            }
            text.append(message, from, at).append(value);
            from = at + 2;
        }
        return text.append(message, from, message.length()).toString();
    }
}

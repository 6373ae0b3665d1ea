package org.appealworkbench.casefile;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.casefile.AnswerData;

/** Prints JSON with two spaces of indent and LF, so that equal cases are equal bytes and differences show by line. */
final class JsonWriter {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(AnswerData data) {
        JsonWriter writer = new JsonWriter();
        writer.value(data, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(AnswerData data, String newLine) {
        if (data instanceof AnswerData.Text text) {
            string(text.text());
        } else if (data instanceof AnswerData.Number number) {
            out.append(checked(number.lexical()));
        } else if (data instanceof AnswerData.Flag flag) {
            out.append(flag.flag());
        } else if (data instanceof AnswerData.Items items) {
            items(items, newLine);
        } else if (data instanceof AnswerData.Fields fields) {
            fields(fields, newLine);
        } else {
            out.append("null");
        }
    }

    private void items(AnswerData.Items items, String newLine) {
        String inner = newLine + "  ";
        out.append('[');
        for (Iterator<AnswerData> i = items.items().iterator(); i.hasNext(); ) {
            out.append(inner);
            value(i.next(), inner);
            out.append(i.hasNext() ? "," : newLine);
        }
        out.append(']');
    }

    private void fields(AnswerData.Fields fields, String newLine) {
        String inner = newLine + "  ";
        out.append('{');
        for (Iterator<Map.Entry<String, AnswerData>> i =
                        fields.fields().entrySet().iterator();
                i.hasNext(); ) {
            Map.Entry<String, AnswerData> field = i.next();
            out.append(inner);
            string(checkedName(field.getKey()));
            out.append(": ");
            value(field.getValue(), inner);
            out.append(i.hasNext() ? "," : newLine);
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F || isLoneSurrogate(text, i)) {
                        out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a character has no bytes in UTF-8; as an escape it survives. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String checkedName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isLoneSurrogate(name, i)) {
                throw new AppealException(
                        CaseFileError.UNWRITABLE,
                        "the case holds a field whose name ends within a character; nothing was written");
            }
        }
        return name;
    }

    private static String checked(String lexical) {
        if (!NUMBER.matcher(lexical).matches()) {
            throw new AppealException(
                    CaseFileError.UNWRITABLE,
                    "the case holds the number '" + lexical + "', which JSON cannot hold; nothing was written");
        }
        return lexical;
    }
}

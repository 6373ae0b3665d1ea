package org.appealworkbench.extensions.internal.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;

/** Reads {@code messages.properties} in UTF-8, keeping the line of every key, which {@link Properties} forgets. */
final class StaffTextsReader {

    private StaffTextsReader() {}

    static StaffTexts read(String file, String text, List<Fault> faults) {
        Map<String, StaffTexts.Entry> entries = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        int next = 0;
        while (next < lines.size()) {
            Place place = Place.of(file, next + 1);
            StringBuilder logical = new StringBuilder(lines.get(next++));
            while (continues(logical) && next < lines.size()) {
                logical.append('\n').append(lines.get(next++));
            }
            add(logical.toString(), place, entries, faults);
        }
        return new StaffTexts(file, language(file), entries);
    }

    /** A line goes on if it ends in an odd number of backslashes; a comment never does. */
    private static boolean continues(CharSequence line) {
        String stripped = line.toString().stripLeading();
        if (stripped.startsWith("#") || stripped.startsWith("!")) {
            return false;
        }
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static void add(String line, Place place, Map<String, StaffTexts.Entry> entries, List<Fault> faults) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IllegalArgumentException e) {
            faults.add(Fault.error(place, "TEXTS", "a \\u must be followed by four hexadecimal digits"));
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : properties.stringPropertyNames()) {
            StaffTexts.Entry entry = new StaffTexts.Entry(properties.getProperty(key, ""), place);
            StaffTexts.Entry before = entries.putIfAbsent(key, entry);
            if (before != null) {
                faults.add(Fault.error(
                        place,
                        "TEXTS",
                        "the key '" + key + "' stands here a second time, first in line "
                                + before.place().line() + "; keep one of them"));
            }
        }
    }

    /** {@code messages_zh_CN.properties} is {@code zh-CN}; the file without a language is English. */
    private static String language(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".properties".length());
        int underscore = name.indexOf('_');
        return underscore < 0 ? "en" : name.substring(underscore + 1).replace('_', '-');
    }
}

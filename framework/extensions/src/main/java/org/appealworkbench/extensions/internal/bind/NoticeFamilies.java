package org.appealworkbench.extensions.internal.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/**
 * The families of one {@code notices.yaml}: {@code {give-en}} in a pattern stands for any word of the family {@code give-en} of
 * the same file. A star in a word stands for more letters, a low line for a blank.
 */
final class NoticeFamilies {
    private static final String SECTION = "families";
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+-[a-z]{2})}");

    private final Map<String, String> words = new LinkedHashMap<>();

    NoticeFamilies(Fields notices) {
        words.putAll(notices.textsByName(SECTION));
    }

    /** By name, parted by blanks. */
    Map<String, String> words() {
        return words;
    }

    /** The pattern of an entry with the words of the families that it names. */
    String pattern(Fields entry, String key) {
        String pattern = entry.text(key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        Matcher names = NAME.matcher(pattern);
        StringBuilder expanded = new StringBuilder();
        while (names.find()) {
            String family = words.get(names.group(1));
            if (family == null) {
                throw Malformed.shape(
                        entry.placeOf(key),
                        "there is no family '" + names.group(1) + "' in this file; it has "
                                + (words.isEmpty() ? "none" : String.join(", ", List.copyOf(words.keySet())))
                                + "; write it under 'families'");
            }
            names.appendReplacement(expanded, Matcher.quoteReplacement(anyOf(family)));
        }
        return names.appendTail(expanded).toString();
    }

    private static String anyOf(String family) {
        return Stream.of(family.strip().split("\\s+"))
                .map(word -> word.replace("*", "\\w*").replace('_', ' '))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}

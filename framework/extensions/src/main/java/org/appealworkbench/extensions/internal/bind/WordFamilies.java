package org.appealworkbench.extensions.internal.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/**
 * Families of words by name and language: {@code {carrier}} in a pattern of a word list stands for any word of the family, and
 * so it does in a later family. A list looks in its own language first, then among the families of any language.
 */
final class WordFamilies {

    private static final String ANY_LANGUAGE = "und";
    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)}");

    private record Key(String id, String language) {}

    private final Map<Key, String> patterns = new HashMap<>();

    void add(Fields family) {
        String language = family.text("language");
        List<String> words = expand(family, "words", language);
        patterns.put(new Key(family.text("id"), language), "(?:" + String.join("|", words) + ")");
    }

    Lexicon lexicon(Fields lexicon) {
        String language = lexicon.text("language");
        return new Lexicon(
                lexicon.text("id"),
                language,
                expand(lexicon, "patterns", language),
                expand(lexicon, "exempt", language),
                lexicon.text("source", ""));
    }

    private List<String> expand(Fields group, String key, String language) {
        return group.texts(key).stream()
                .map(pattern -> pattern.indexOf('{') < 0 ? pattern : expand(pattern, language, group, key))
                .toList();
    }

    private String expand(String pattern, String language, Fields group, String key) {
        Matcher names = NAME.matcher(pattern);
        StringBuilder expanded = new StringBuilder();
        while (names.find()) {
            String name = names.group(1);
            String family = patterns.getOrDefault(new Key(name, language), patterns.get(new Key(name, ANY_LANGUAGE)));
            if (family == null) {
                throw Malformed.shape(
                        group.placeOf(key),
                        "there is no family '" + name + "' in the language " + language
                                + " above this place; write it under 'families', or \\{ for a brace");
            }
            names.appendReplacement(expanded, Matcher.quoteReplacement(family));
        }
        return names.appendTail(expanded).toString();
    }
}

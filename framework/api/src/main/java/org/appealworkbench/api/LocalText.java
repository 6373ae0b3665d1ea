package org.appealworkbench.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of letters by language tag ({@code en}, {@code de}); the first language is the fallback.
 *
 * @param byLanguage language tag to text, in the order written
 */
public record LocalText(Map<String, String> byLanguage) {

    public static final LocalText EMPTY = new LocalText(Map.of());

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalText of(String language, String text) {
        return new LocalText(Map.of(language, text));
    }

    /** The text in exactly this language. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The texts in this language whatever its region: {@code en} finds {@code en} and {@code en-GB}. */
    public List<String> inAnyRegion(String language) {
        String primary = language.split("-", 2)[0];
        return byLanguage.entrySet().stream()
                .filter(text -> text.getKey().split("-", 2)[0].equals(primary))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The text in this language, else in another region's, else in the first language; empty only if there is no text at all. */
    public Optional<String> inOrFirst(String language) {
        return in(language).or(() -> inAnyRegion(language).stream().findFirst()).or(() -> byLanguage.values().stream()
                .findFirst());
    }
}

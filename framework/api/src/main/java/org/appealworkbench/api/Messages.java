package org.appealworkbench.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The staff texts of one bundle: patterns by language tag ({@code en}, {@code zh-CN}) and key. A text that a language
 * lacks is taken from English.
 *
 * @param byLanguage language tag to key to pattern
 */
public record Messages(Map<String, Map<String, String>> byLanguage) {

    public static final Messages NONE = new Messages(Map.of());

    private static final String FALLBACK = "en";
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)\\}");

    public Messages {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        byLanguage.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
        byLanguage = Map.copyOf(copy);
    }

    /** The pattern for {@code key}, in {@code language}, of another region or else in English; empty if none has it. */
    public Optional<String> find(String language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key))
                .or(() -> inAnotherRegion(language, key))
                .or(() -> Optional.ofNullable(
                        byLanguage.getOrDefault(FALLBACK, Map.of()).get(key)));
    }

    private Optional<String> inAnotherRegion(String language, String key) {
        String primary = primary(language);
        return byLanguage.entrySet().stream()
                .filter(texts -> primary(texts.getKey()).equals(primary))
                .map(texts -> texts.getValue().get(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String primary(String language) {
        return language.split("-", 2)[0];
    }

    /** These texts first, then {@code others}. */
    public Messages orElse(Messages others) {
        Map<String, Map<String, String>> merged = new LinkedHashMap<>();
        others.byLanguage.forEach((language, texts) -> merged.put(language, new LinkedHashMap<>(texts)));
        byLanguage.forEach((language, texts) ->
                merged.computeIfAbsent(language, l -> new LinkedHashMap<>()).putAll(texts));
        return new Messages(merged);
    }

    /** The sentence for {@code message}; the bare key where no language has a pattern, so that nothing is hidden. */
    public String text(String language, Message message) {
        return find(language, message.key())
                .map(pattern -> fill(language, pattern, message))
                .orElse(message.key());
    }

    private String fill(String language, String pattern, Message message) {
        return ARGUMENT.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Optional.ofNullable(message.args().get(found.group(1)))
                                .map(arg -> print(language, arg))
                                .orElse(found.group())));
    }

    private String print(String language, Message.Arg arg) {
        if (arg instanceof Message.Text text) {
            return text.value();
        }
        if (arg instanceof Message.Number number) {
            return number.value().toPlainString();
        }
        if (arg instanceof Message.Date date) {
            return date.value().toString();
        }
        return text(language, ((Message.Nested) arg).value());
    }
}

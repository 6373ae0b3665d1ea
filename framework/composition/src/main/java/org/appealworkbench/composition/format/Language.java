package org.appealworkbench.composition.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The conventions of one language, from data of our own: the data of a Java platform differ between its versions, and so
 * would the letters.
 */
public final class Language {

    /** Written for a language that we have no data of. */
    private static final String FALLBACK = "en";

    private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

    private final Properties entries;
    private final List<String> months;

    private Language(Properties entries) {
        this.entries = entries;
        this.months = List.of(required(entries, "months").split(","));
    }

    /** @param tag BCP 47; only its first part counts */
    public static Language of(String tag) {
        return LOADED.computeIfAbsent(primary(tag), Language::load);
    }

    public static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    public String month(int number) {
        return months.get(number - 1);
    }

    public List<String> months() {
        return months;
    }

    /** Names of months that are common words of the language too. */
    public List<String> ambiguousMonths() {
        return List.of(get("months.ambiguous").split(","));
    }

    public String get(String key) {
        return required(entries, key);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(entries.getProperty(key));
    }

    private static Language load(String primary) {
        return read(primary + ".properties")
                .or(() -> read(FALLBACK + ".properties"))
                .map(Language::new)
                .orElseThrow(() -> new IllegalStateException("the bundle lacks " + FALLBACK + ".properties"));
    }

    static Optional<Properties> read(String file) {
        try (InputStream in = Language.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties entries = new Properties();
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String required(Properties entries, String key) {
        String value = entries.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("a language's data lack '" + key + "'");
        }
        return value;
    }
}

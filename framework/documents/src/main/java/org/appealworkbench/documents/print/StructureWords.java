package org.appealworkbench.documents.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words that renderers add to a letter themselves, in the letter's language; English where a language has none. */
public final class StructureWords {

    private static final Map<String, StructureWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Properties words;

    private StructureWords(Properties words) {
        this.words = words;
    }

    /** @param language BCP 47 tag; only its primary language counts */
    public static StructureWords of(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return BY_LANGUAGE.computeIfAbsent(primary, StructureWords::load);
    }

    private static StructureWords load(String language) {
        Properties words = new Properties();
        if (!read(language, words)) {
            read("en", words);
        }
        return new StructureWords(words);
    }

    private static boolean read(String language, Properties words) {
        try (InputStream in = StructureWords.class.getResourceAsStream(
                "/org/appealworkbench/documents/print/words_" + language + ".properties")) {
            if (in == null) {
                return false;
            }
            words.load(new InputStreamReader(in, UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Exhibit 3", "Exhibits 2 and 4". */
    public String exhibits(List<Integer> numbers) {
        if (numbers.size() == 1) {
            return word("exhibit.one").replace("{n}", numbers.get(0).toString());
        }
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0) {
                list.append(word(i == numbers.size() - 1 ? "list.last" : "list.next"));
            }
            list.append(numbers.get(i));
        }
        return word("exhibit.many").replace("{n}", list);
    }

    public String missing(String label) {
        return word("missing").replace("{label}", label);
    }

    public String draft() {
        return word("draft");
    }

    public String exhibitsHeading() {
        return word("exhibits");
    }

    public String colon() {
        return word("colon");
    }

    /** With {@code {page}} and {@code {pages}}. */
    public String pageOfPages() {
        return word("page");
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}

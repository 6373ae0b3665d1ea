package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Of what kinds words are: {@code give-de} lists the words by which German asks for a thing to be handed over. A star ends a
 * stem or begins an ending; a low line joins the words of a phrase.
 */
final class WordFamilies {
    /** Small words by which a language is known. */
    static final String COMMON = "common";

    /** Joins the words of a phrase. */
    static final String PHRASE = "_";

    private static final String STAR = "*";
    private static final String DEFAULT = "en";
    private static final int BEGINNING = 3_000;

    private final List<String> kinds;
    private final Map<String, Tongue> tongues = new HashMap<>();

    /** The words of one language, each with its kinds as bits. */
    private static final class Tongue {
        private final Map<String, Long> whole = new HashMap<>();
        private final Map<String, Long> stems = new HashMap<>();
        private final Map<String, Long> endings = new HashMap<>();
        private final Set<String> phraseEnds = new HashSet<>();
        private int longest = 1;
    }

    private WordFamilies(List<String> kinds) {
        this.kinds = kinds;
    }

    /** @param families the words of each, parted by blanks; its name is a kind, a hyphen and a language */
    static WordFamilies of(Map<String, String> families) {
        WordFamilies known = new WordFamilies(List.copyOf(
                new TreeSet<>(families.keySet().stream().map(WordFamilies::kind).toList())));
        families.forEach((name, words) -> {
            long bit = known.bit(kind(name));
            Tongue tongue = known.tongues.computeIfAbsent(language(name), language -> new Tongue());
            Stream.of(words.strip().split("\\s+"))
                    .forEach(word -> add(tongue, Accents.without(word).toLowerCase(Locale.ROOT), bit));
        });
        return known;
    }

    private static String kind(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('-')));
    }

    private static String language(String name) {
        return name.substring(name.lastIndexOf('-') + 1);
    }

    private static void add(Tongue tongue, String word, long bit) {
        if (word.startsWith(STAR)) {
            tongue.endings.merge(word.substring(1), bit, (one, other) -> one | other);
        } else if (word.endsWith(STAR)) {
            tongue.stems.merge(word.substring(0, word.length() - 1), bit, (one, other) -> one | other);
        } else {
            tongue.whole.merge(word, bit, (one, other) -> one | other);
            if (word.contains(PHRASE)) {
                tongue.phraseEnds.add(word.substring(word.lastIndexOf(PHRASE) + 1));
            }
            tongue.longest = Math.max(tongue.longest, word.length());
        }
    }

    /** The bit of a kind; 0 if no family is of it. */
    long bit(String kind) {
        int place = kinds.indexOf(kind);
        return place < 0 ? 0 : 1L << place;
    }

    List<String> kinds() {
        return kinds;
    }

    /** The kinds of a word in lower case and without accents. */
    long of(String word, String language) {
        Tongue tongue = tongues.get(language);
        if (tongue == null) {
            return 0;
        }
        long found = tongue.whole.getOrDefault(word, 0L);
        for (int i = 1; i <= word.length(); i++) {
            found |= tongue.stems.getOrDefault(word.substring(0, i), 0L);
        }
        if (!tongue.endings.isEmpty()) {
            for (int i = 1; i < word.length(); i++) {
                found |= tongue.endings.getOrDefault(word.substring(i), 0L);
            }
        }
        return found;
    }

    boolean endsPhrase(String word, String language) {
        Tongue tongue = tongues.get(language);
        return tongue != null && tongue.phraseEnds.contains(word);
    }

    /** How many wide signs from a place on are a known word, the longest one; 0 if none is. */
    int longestAt(String flat, int start, int end, String language) {
        Tongue tongue = tongues.get(language);
        int most = tongue == null ? 0 : Math.min(tongue.longest, end - start);
        for (int length = most; length > 0; length--) {
            if (tongue != null && tongue.whole.containsKey(flat.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    /** By its script, else by the small words that it has most of. */
    String languageOf(String flat) {
        String text = flat.substring(0, Math.min(BEGINNING, flat.length()));
        return Language.ofScript(text).orElseGet(() -> byCommonWords(text));
    }

    private String byCommonWords(String text) {
        long common = bit(COMMON);
        Map<String, Integer> counts = new HashMap<>();
        for (String word : letters(text)) {
            tongues.forEach((language, tongue) -> {
                if ((tongue.whole.getOrDefault(word, 0L) & common) != 0) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(DEFAULT);
    }

    private static List<String> letters(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (i > start) {
                    words.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}

package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.appealworkbench.api.policy.Lexicon;

/**
 * Words by their kinds: a lexicon {@code kind-deed} holds words of the kind {@code deed}, several in each entry. A word
 * followed by {@code ~} stands for its regular forms too, one that begins with it for unknown words with that ending. Words of the same kinds share a number.
 */
final class Vocabulary {

    static final String PREFIX = "kind-";

    /** The kind of a word that no lexicon holds but that has a digit. */
    static final String NUMBER = "number";

    /** The kind of a word that no lexicon holds but that has a capital within a sentence. */
    static final String NAME = "name";

    private static final int LEAST_BEFORE_ENDING = 4;
    private static final String OF_SOMEBODY = "'s";
    private static final String SIBILANTS = "sxz";

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> endings = new LinkedHashMap<>();
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final List<Set<String>> kinds = new ArrayList<>();
    private final int unknown = number(Set.of());
    private final int digits = number(Set.of(NUMBER));
    private final int name = number(Set.of(NAME));

    private final Kinds joints = new Kinds(this);
    private final long breaks;
    private final long joins;
    private final long openers;

    Vocabulary(List<Lexicon> lexicons) {
        Map<String, Set<String>> kindsOf = new LinkedHashMap<>();
        for (Lexicon lexicon : lexicons) {
            String kind = lexicon.id().substring(PREFIX.length());
            for (String entry : lexicon.patterns()) {
                for (String word : entry.split(" ", -1)) {
                    add(word, kind, kindsOf);
                }
            }
        }
        kindsOf.forEach((word, of) -> {
            if (word.startsWith("~")) {
                endings.put(word.substring(1), number(of));
            } else {
                words.put(word, number(of));
            }
        });
        breaks = joints.mask("break");
        joins = joints.mask("join");
        openers = joints.mask("opener|deed|better");
        joints.fixed();
    }

    private int number(Set<String> of) {
        return numbers.computeIfAbsent(Set.copyOf(of), set -> {
            kinds.add(set);
            return kinds.size() - 1;
        });
    }

    /** The kinds of the words of each number. */
    List<Set<String>> kinds() {
        return kinds;
    }

    /** The number of a word's kinds. A compound of known words is what its last one is. */
    int of(String word, boolean startsSentence) {
        int known = of(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        if (known != unknown) {
            return known;
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            return digits;
        }
        if (!startsSentence && word.chars().anyMatch(Character::isUpperCase)) {
            return name;
        }
        for (Map.Entry<String, Integer> ending : endings.entrySet()) {
            if (word.length() >= ending.getKey().length() + LEAST_BEFORE_ENDING && word.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return unknown;
    }

    private int of(String word) {
        int known = words.getOrDefault(word, unknown);
        if (known == unknown && word.endsWith(OF_SOMEBODY)) {
            return words.getOrDefault(word.substring(0, word.length() - OF_SOMEBODY.length()), unknown);
        }
        int hyphen = known == unknown ? word.indexOf('-') : -1;
        if (hyphen <= 0 || hyphen == word.length() - 1) {
            return known;
        }
        return of(word.substring(0, hyphen)) == unknown ? unknown : of(word.substring(hyphen + 1));
    }

    /** Whether a new clause begins with a word. */
    boolean isBreak(int word) {
        return (joints.of(word) & breaks) != 0;
    }

    /** Whether a new clause begins behind a word, if an opener follows. */
    boolean isJoin(int word) {
        return (joints.of(word) & joins) != 0;
    }

    boolean isOpener(int word) {
        return (joints.of(word) & openers) != 0;
    }

    private static void add(String word, String kind, Map<String, Set<String>> kindsOf) {
        if (!word.endsWith("~")) {
            kindsOf.computeIfAbsent(word, key -> new TreeSet<>()).add(kind);
            return;
        }
        for (String form : forms(word.substring(0, word.length() - 1))) {
            add(form, kind, kindsOf);
        }
    }

    private static List<String> forms(String verb) {
        List<String> forms = new ArrayList<>(List.of(verb));
        char last = verb.charAt(verb.length() - 1);
        String stem = verb.substring(0, verb.length() - 1);
        boolean isConsonantBefore = "aeiou".indexOf(stem.charAt(stem.length() - 1)) < 0;
        if (last == 'e') {
            forms.addAll(List.of(verb + "s", verb + "d", stem + "ing"));
        } else if (last == 'y' && isConsonantBefore) {
            forms.addAll(List.of(stem + "ies", stem + "ied", verb + "ing"));
        } else {
            boolean hisses = SIBILANTS.indexOf(last) >= 0 || verb.endsWith("ch") || verb.endsWith("sh");
            forms.addAll(List.of(verb + (hisses ? "es" : "s"), verb + "ed", verb + "ing"));
        }
        return forms;
    }
}

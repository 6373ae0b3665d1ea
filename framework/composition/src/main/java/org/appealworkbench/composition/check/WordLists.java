package org.appealworkbench.composition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.composition.format.Language;

/** The word lists of a policy, each compiled when it is first asked for, once for all types that are checked. */
final class WordLists {

    private final Policy policy;
    private final Map<String, List<WordPattern>> compiled = new ConcurrentHashMap<>();

    WordLists(Policy policy) {
        this.policy = policy;
    }

    boolean areOf(Policy other) {
        return policy == other;
    }

    List<int[]> hits(String text, String lexicon, String language) {
        return hits(text, patterns(lexicon, language, "", Lexicon::patterns));
    }

    /** Where a list says that its patterns do not count. */
    List<int[]> exempt(String text, String lexicon, String language) {
        return hits(text, patterns(lexicon, language, " exempt", Lexicon::exempt));
    }

    private static List<int[]> hits(String text, List<WordPattern> patterns) {
        List<int[]> hits = new ArrayList<>();
        patterns.forEach(pattern -> pattern.hits(text, hits));
        return hits;
    }

    /** The words of a language's data, and of its first part: {@code zh-CN} has those of {@code zh}. */
    private List<WordPattern> patterns(
            String lexicon, String language, String which, Function<Lexicon, List<String>> list) {
        return compiled.computeIfAbsent(lexicon + " " + language + which, key -> {
            List<Lexicon> lists = new ArrayList<>(policy.lexicons(lexicon, language));
            if (!Language.primary(language).equals(language)) {
                lists.addAll(policy.lexicons(lexicon, Language.primary(language)));
            }
            return lists.stream()
                    .flatMap(words -> list.apply(words).stream())
                    .flatMap(pattern -> WordPattern.of(pattern).stream())
                    .toList();
        });
    }
}

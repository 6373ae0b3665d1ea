package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Policy;

/** The word lists of a policy, compiled when first used. Thread-safe. */
public final class Words {

    /** The language of lists that hold for every letter. */
    public static final String ANY_LANGUAGE = "und";

    private record Key(String id, String language) {}

    private final Policy policy;
    private final Map<Key, PhraseList> compiled = new ConcurrentHashMap<>();
    private final Map<Key, SignList> signs = new ConcurrentHashMap<>();
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private final Map<String, Set<Integer>> digests = new ConcurrentHashMap<>();

    public Words(Policy policy) {
        this.policy = policy;
    }

    /** The phrases of a list in a language, with those of its main language ({@code en} for {@code en-GB}) and of any. */
    public PhraseList list(String id, String language) {
        return compiled.computeIfAbsent(new Key(id, language), this::compile);
    }

    /** The phrases of a list in several languages: a letter may quote its writer's own. */
    public PhraseList list(String id, List<String> languages) {
        return languages.size() == 1
                ? list(id, languages.get(0))
                : compiled.computeIfAbsent(new Key(id, String.join("+", languages)), this::compile);
    }

    /** The languages that have a list. */
    List<String> languages(String id) {
        return policy.lexicons().stream()
                .filter(lexicon -> lexicon.id().equals(id))
                .map(Lexicon::language)
                .distinct()
                .toList();
    }

    /** The phrases of a list in all languages: headings of a letter may stand in the consultant's own. */
    public PhraseList inAnyLanguage(String id) {
        return compiled.computeIfAbsent(
                new Key(id, "*"),
                key -> new PhraseList(policy.lexicons().stream()
                        .filter(lexicon -> lexicon.id().equals(key.id()))
                        .toList()));
    }

    /** The digests of shingles that a list holds, several in each entry, in hexadecimal. */
    public Set<Integer> shingles(String id) {
        return digests.computeIfAbsent(id, this::digests);
    }

    private Set<Integer> digests(String id) {
        return policy.lexicons().stream()
                .filter(lexicon -> lexicon.id().equals(id))
                .flatMap(lexicon -> lexicon.patterns().stream())
                .flatMap(digests -> Stream.of(digests.split(" ", -1)))
                .map(digest -> Integer.parseUnsignedInt(digest, 16))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOf(Policy other) {
        return policy == other;
    }

    public boolean has(String id) {
        return policy.lexicons().stream().anyMatch(lexicon -> lexicon.id().equals(id));
    }

    /** The signs of a list in several languages. */
    public SignList signs(String id, List<String> languages) {
        return signs.computeIfAbsent(
                new Key(id, String.join("+", languages)),
                key -> new SignList(
                        lists(key),
                        vocabularies.computeIfAbsent(
                                key.language(),
                                joined -> new Vocabulary(policy.lexicons().stream()
                                        .map(Lexicon::id)
                                        .filter(kind -> kind.startsWith(Vocabulary.PREFIX))
                                        .distinct()
                                        .flatMap(kind -> lists(new Key(kind, joined)).stream())
                                        .toList()))));
    }

    private PhraseList compile(Key key) {
        return new PhraseList(lists(key));
    }

    private List<Lexicon> lists(Key key) {
        List<Lexicon> lists = new ArrayList<>();
        for (String language : key.language().split("\\+", -1)) {
            lists.addAll(policy.lexicons(key.id(), language));
            int hyphen = language.indexOf('-');
            if (hyphen > 0) {
                lists.addAll(policy.lexicons(key.id(), language.substring(0, hyphen)));
            }
        }
        lists.addAll(policy.lexicons(key.id(), ANY_LANGUAGE));
        return lists;
    }
}

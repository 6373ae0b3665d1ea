package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.PartRole;
import org.jspecify.annotations.Nullable;

/** A letter's sentences with their places: composed, then places are parts; or plain, then lines and columns. */
public final class Wording {

    /** Says where a sentence's character stands, as a problem's {@code at}. */
    interface Places {
        String at(int sentence, int offset);
    }

    /** A run of sentences of one part, or of one guessed role in plain text; ranges are of sentence numbers. */
    public record Section(String at, Optional<PartRole> role, int from, int to) {}

    /** The clauses of each sentence, by a vocabulary. */
    private record Cut(Vocabulary vocabulary, List<List<Clause>> sentences) {}

    private final LetterText text;
    private final List<String> languages;
    private final Set<PartRole> announced;
    private final String whole;
    private final Places places;
    private final String joined;
    private final List<Traits> traits;
    private final Grams grams;
    private final Map<PhraseList, List<PhraseList.Hit>> hits = new IdentityHashMap<>();
    private final List<Section> sections;
    private volatile @Nullable Cut cut;

    Wording(LetterText text, String whole, Places places) {
        this(text, whole, places, List.of(text.language()), Set.of());
    }

    /**
     * @param languages that stand in it, the letter's first
     * @param announced roles that some heading names beside the one of its section
     */
    Wording(LetterText text, String whole, Places places, List<String> languages, Set<PartRole> announced) {
        this.text = text;
        this.languages = List.copyOf(languages);
        this.announced = Set.copyOf(announced);
        this.whole = whole;
        this.places = places;
        StringBuilder all = new StringBuilder();
        text.sentences().forEach(sentence -> all.append(sentence.text()).append('\n'));
        this.joined = all.toString();
        this.traits = text.sentences().stream()
                .map(sentence -> Traits.of(sentence.text()))
                .toList();
        this.grams = Grams.of(traits.stream().map(Traits::folded).toList());
        this.sections = sections();
    }

    public LetterText text() {
        return text;
    }

    public String language() {
        return text.language();
    }

    /** The letter's language, and in plain text those of other scripts that stand in it. */
    public List<String> languages() {
        return languages;
    }

    public List<LetterText.Sentence> sentences() {
        return text.sentences();
    }

    public LetterText.Sentence sentence(int number) {
        return text.sentences().get(number);
    }

    /** The place of the whole letter. */
    public String whole() {
        return whole;
    }

    public String at(int sentence, int offset) {
        return places.at(sentence, offset);
    }

    /** Whether a heading such as "Corrective and preventive actions" names this role too. */
    public boolean announces(PartRole role) {
        return announced.contains(role);
    }

    /** All sentences, one a line. */
    public String joined() {
        return joined;
    }

    Traits traits(int sentence) {
        return traits.get(sentence);
    }

    Grams grams() {
        return grams;
    }

    /** Several rules ask for the same list. */
    List<PhraseList.Hit> hits(PhraseList list) {
        List<PhraseList.Hit> known = hits.get(list);
        if (known == null) {
            known = list.lookFor(this);
            hits.put(list, known);
        }
        return known;
    }

    /** The clauses of a sentence; none of a heading, and none where templates alone speak. */
    List<Clause> clauses(int sentence, Vocabulary vocabulary) {
        Cut known = cut;
        if (known == null || known.vocabulary != vocabulary) {
            known = new Cut(
                    vocabulary,
                    IntStream.range(0, sentences().size())
                            .mapToObj(number -> cut(number, vocabulary))
                            .toList());
            cut = known;
        }
        return known.sentences.get(sentence);
    }

    private List<Clause> cut(int number, Vocabulary vocabulary) {
        LetterText.Sentence sentence = sentence(number);
        TextRange whole = new TextRange(0, sentence.text().length());
        return sentence.heading() || !isOwn(number, whole) ? List.of() : Clause.of(sentence.text(), vocabulary);
    }

    public List<Section> bySection() {
        return sections;
    }

    /** Whether the consultant answers for these words: some of them are no static text of a template. */
    public boolean isOwn(int sentence, TextRange range) {
        List<LetterText.Run> runs = sentence(sentence).runs();
        return runs.isEmpty()
                || runs.stream()
                        .filter(run -> run.range().start() < range.end()
                                && range.start() < run.range().end())
                        .anyMatch(run -> run.origins().stream().anyMatch(Wording::isOwn));
    }

    /** Whether the consultant answers for each of these words. */
    public boolean isAllOwn(int sentence, TextRange range) {
        return sentence(sentence).runs().stream()
                .filter(run -> run.range().start() < range.end()
                        && range.start() < run.range().end())
                .allMatch(run -> run.origins().stream().anyMatch(Wording::isOwn));
    }

    /** Whether the case gives all these words: none of them was written by hand or stands in plain text. */
    public boolean isGiven(int sentence, TextRange range) {
        List<LetterText.Run> runs = sentence(sentence).runs();
        return !runs.isEmpty()
                && runs.stream()
                        .filter(run -> run.range().start() < range.end()
                                && range.start() < run.range().end())
                        .flatMap(run -> run.origins().stream())
                        .noneMatch(Origin.Manual.class::isInstance);
    }

    private static boolean isOwn(Origin origin) {
        return !(origin instanceof Origin.Template
                || origin instanceof Origin.Structure
                || origin instanceof Origin.Policy);
    }

    private List<Section> sections() {
        List<Section> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sentences().size(); i++) {
            if (i == sentences().size() || !isSameSection(sentence(from), sentence(i))) {
                found.add(new Section(at(from, 0), sentence(from).role(), from, i));
                from = i;
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSameSection(LetterText.Sentence one, LetterText.Sentence other) {
        return one.part().equals(other.part()) && one.role().equals(other.role());
    }
}

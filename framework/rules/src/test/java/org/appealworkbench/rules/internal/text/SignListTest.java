package org.appealworkbench.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.policy.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignListTest {

    private static final Vocabulary WORDS = new Vocabulary(List.of(
            kind("party", "courier amazon"),
            kind("not", "not never"),
            kind("duty", "care read"),
            kind("deed", "improve~ study~ check~"),
            kind("thing", "service rules orders"),
            kind("filler", "we will our the of and"),
            kind("will", "will"),
            kind("break", "because"),
            kind("join", "and"),
            kind("opener", "we"),
            kind("manner", "~ly"),
            kind("exact", "weekly")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "party * not duty ~ The courier, as ever, slept ~ ",
                "party * not duty ~ The courier does not care much. ~ courier does not care",
                "party * not duty ~ The courier does not really care. ~ ",
                "not duty ~ They do not care. ~ not care",
                "party|not duty ~ Nobody at AMAZON read it. ~ AMAZON read",
                "^ party ~ Courier gone. ~ Courier",
                "^ party ~ Our courier is gone. ~ ",
                "duty $ ~ We care. ~ care",
                "duty $ ~ We care a lot. ~ ",
                "will * thing without number ~ We will see the rules. ~ will see the rules",
                "will * thing without number ~ We will see the rules by 5 May. ~ ",
                "will name ~ We will Billbee. ~ will Billbee",
                "all filler|thing|deed: deed * thing ~ We will improve our service. ~ We will improve our service",
                "all filler|thing|deed: deed * thing ~ We will improve our service with Billbee. ~ ",
                "all filler|thing|deed: deed * thing ~ 3) We studied the rules. ~ We studied the rules",
                "deed ~ We study a lot, never ~ study",
                "nowhere ~ We study. ~ "
            })
    void aSignIsShownByKindsOfWordsInOrder(String sign, String sentence, String shown) {
        assertThat(shown(sign, sentence))
                .isEqualTo(Optional.ofNullable(shown).stream().toList());
    }

    @Test
    void aClauseEndsAtCommasAndWhereANewSubjectBegins() {
        String sentence = "We check orders of the courier, never late and we read, because amazon did not care.";
        assertThat(shown("party * duty", sentence)).containsExactly("amazon did not care");
        assertThat(shown("not * duty", sentence)).containsExactly("not care");
        assertThat(shown("deed * party", sentence)).containsExactly("check orders of the courier");
    }

    @Test
    void aClauseThatAlsoShowsAnExcuseDoesNotCount() {
        SignList signs =
                new SignList(List.of(new Lexicon("signs", "en", List.of("not duty"), List.of("party"), "")), WORDS);
        assertThat(signs.in(wording("They do not care, the courier does not care.")))
                .hasSize(1);
    }

    @Test
    void regularFormsOfAWordAreKnown() {
        assertThat(Stream.of("improves", "improved", "improving", "studied", "studying", "checks", "Checked"))
                .allSatisfy(form -> assertThat(shown("deed", "We " + form)).hasSize(1));
        assertThat(shown("deed", "We improvement")).isEmpty();
    }

    @Test
    void anEndingStandsForTheWordsThatNoListHolds() {
        assertThat(shown("manner", "We check swiftly")).containsExactly("swiftly");
        assertThat(shown("manner", "We check weekly, not only on the fly")).isEmpty();
    }

    @Test
    void whatIsSomebodysIsNamedByHim() {
        assertThat(shown("party not", "The courier's not here")).containsExactly("courier's not");
        assertThat(shown("party", "The pedaler's here")).isEmpty();
    }

    @Test
    void aCompoundOfKnownWordsIsWhatItsLastOneIs() {
        assertThat(shown("thing", "our courier-service")).containsExactly("courier-service");
        assertThat(shown("thing", "our pedalo-service")).isEmpty();
    }

    @Test
    void headingsShowNothing() {
        LetterText.Sentence heading = new LetterText.Sentence(
                Optional.empty(), Optional.empty(), 1, 1, true, "Amazon does not care", List.of());
        SignList signs = new SignList(List.of(new Lexicon("signs", "en", List.of("not duty"), List.of(), "")), WORDS);
        assertThat(signs.in(new Wording(new LetterText("en", List.of(heading)), "1:1", (sentence, offset) -> "1:1")))
                .isEmpty();
    }

    @Test
    void aListOfSignsNamesAsManyKindsAsItsBitsHold() {
        List<String> signs = IntStream.range(0, 63).mapToObj(i -> "kind" + i).toList();
        assertThatThrownBy(() -> new SignList(List.of(new Lexicon("signs", "en", signs, List.of(), "")), WORDS))
                .hasMessageContaining("62 kinds");
    }

    private static List<String> shown(String sign, String sentence) {
        SignList signs = new SignList(List.of(new Lexicon("signs", "en", List.of(sign), List.of(), "")), WORDS);
        return signs.in(wording(sentence)).stream()
                .map(hit -> hit.shown().of(sentence))
                .toList();
    }

    private static Wording wording(String sentence) {
        return new Wording(
                new LetterText(
                        "en",
                        List.of(new LetterText.Sentence(
                                Optional.empty(), Optional.empty(), 1, 1, false, sentence, List.of()))),
                "1:1",
                (number, offset) -> "1:1");
    }

    private static Lexicon kind(String id, String words) {
        return new Lexicon("kind-" + id, "en", List.of(words), List.of(), "");
    }
}

package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.appealworkbench.api.AppealException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskTaggerTest {
    private static final WordFamilies FAMILIES = WordFamilies.of(Map.of("give-en", "send", "common-en", "the"));

    @Test
    void wordsWithWeightsBeginAsksAndGoOnWithThem() {
        AskWeights weights = AskWeights.of("-1 send 200 0\n0 lease 0 200\n");

        AskTagger.Told told = new AskTagger(FAMILIES, weights, 0).read(text("Please send the lease. It is old."));

        assertThat(told.asks()).containsExactly(new int[] {12, 21});
        assertThat(told.share(new int[] {12, 21})).isGreaterThan(0.9);
        assertThat(told.share(new int[] {0, 6})).isLessThan(0.8);
    }

    @Test
    void noAskGoesOnWhereNoneBegan() {
        AskWeights weights = AskWeights.of("0 lease -500 200\n");

        assertThat(new AskTagger(FAMILIES, weights, 0).read(text("lease lease")).asks())
                .isEmpty();
    }

    @Test
    void statesBehindOthersCount() {
        AskWeights weights = AskWeights.of("> B␟I -500 0\n0 a 200 0 b 0 100\n");

        assertThat(new AskTagger(FAMILIES, weights, 0).read(text("a b")).asks()).containsExactly(new int[] {0, 1});
    }

    @Test
    void weightsAreFoundByAllWordsOfATrait() {
        AskWeights weights = AskWeights.of("b+ send␟us 7 -3 send␟it 9 1\n");

        assertThat(weights.begins(weights.slot("b+", "send", "us", ""))).isEqualTo(7);
        assertThat(weights.goesOn(weights.slot("b+", "send", "it", ""))).isEqualTo(1);
        assertThat(weights.begins(weights.slot("b-", "send", "us", ""))).isZero();
        assertThat(weights.begins(weights.slot("b+", "send", "", ""))).isZero();
        assertThat(weights.isEmpty()).isFalse();
        assertThat(AskWeights.of("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 send 1 x", "0 send 1", "0 send", "0 send 1 2 us"})
    void damagedWeightsAreToldWithTheirLine(String line) {
        assertThatThrownBy(() -> AskWeights.of("> O␟B 1 0\n" + line))
                .isInstanceOf(AppealException.class)
                .hasMessageContaining("line 2 of the weights of asks");
    }

    @Test
    void withoutWeightsEveryStateIsAsLikely() {
        AskTagger tagger = new AskTagger(FAMILIES, AskWeights.of(""), 0);

        assertThat(tagger.knowsNothing()).isTrue();
        assertThat(tagger.read(text("x")).share(new int[] {0, 1})).isCloseTo(0.5, within(0.01));
        assertThat(tagger.read(text("")).asks()).isEmpty();
    }

    @Test
    void theSentenceRightBeforeAListIsItsHeading() {
        String flat =
                "It is late. Then send the following things, which we will read with much care.\n- a lease\n- a bill\n";
        int item = flat.indexOf("a lease");
        AskText text =
                new AskText(flat, FAMILIES, flat.length(), List.of(), List.of(), List.of(new int[] {item, item + 7}));

        assertThat(headingKinds(text, item)).isEqualTo(FAMILIES.bit("give") | FAMILIES.bit("common"));
        assertThat(headingKinds(text, 0)).isZero();
    }

    private static long headingKinds(AskText text, int start) {
        return text.place(text.firstFrom(start)).headingKinds();
    }

    @Test
    void signsOutsideTheFirstPlaneAreOneToken() {
        assertThat(AskToken.of("Send \uD83D\uDCC4 it", FAMILIES, "en"))
                .extracting(AskToken::word)
                .containsExactly("send", "\uD83D\uDCC4", "it");
    }

    @Test
    void aTextThatIsTooLongForAMailIsReadByPatternsAlone() {
        String mail = "Nothing happened on that day.\n".repeat(10_000)
                + "\nPlease send us:\n- an invoice of your supplier\n- a contract with him\n";

        assertThat(PolicyNotices.read(mail).asks()).hasSize(2);
    }

    private static AskText text(String flat) {
        return new AskText(flat, FAMILIES, flat.length(), List.of(), List.of(), List.of());
    }
}

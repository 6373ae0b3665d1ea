package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.LetterBuilder.answered;
import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.appealworkbench.rules.internal.LetterBuilder.template;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.type.PartRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LetterWordsTest {

    @Test
    void vagueWordsOfATemplateAreNotTheConsultants() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                template("We answer promptly. "),
                                byHand("We try our best, strictly."))
                        .build());
        List<Problem> problems = Told.problems(builder.review()).all();
        assertThat(problems).hasSize(1);
        assertThat(Told.sentence(problems.get(0)))
                .isEqualTo(
                        "Vague: \"We try our best\", \"strictly\". Say who did what, when and how often, or leave it out.");
        assertThat(Told.line(problems.get(0))).isEqualTo("GEN-010 warning part:closing");
    }

    @Test
    void aVagueWordBesideADateIsConcrete() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("Stock is counted regularly, every Monday. "
                                        + "On 12 May 2026 we immediately closed the offer."))
                        .build());
        assertThat(Told.lines(builder.review())).isEmpty();
    }

    @Test
    void aDateInAnotherClauseMakesNothingConcrete() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("Every Monday the report is downloaded, and each number without a scan is"
                                        + " checked promptly."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-010 warning part:closing");
    }

    @Test
    void amazonsOwnGuaranteeAndCountedResultsAreNoPromise() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("No A-to-z Guarantee claim is open. "
                                        + "100 % of the 412 units inspected on 9 May 2026 were in order."))
                        .build());
        assertThat(Told.lines(builder.review())).isEmpty();
        CaseBuilder promise = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("This will never happen again."))
                        .build());
        assertThat(Told.lines(promise.review())).containsExactly("GEN-014 warning part:closing");
    }

    @Test
    void aCarriersLateCollectionWithItsScanIsAFact() {
        CaseBuilder fact = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("UPS was late: the first scan of the 6 parcels is of 9 May 2026."))
                        .build());
        assertThat(Told.lines(fact.review())).isEmpty();
        CaseBuilder blame = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("It was the carrier's fault."))
                        .build());
        assertThat(Told.lines(blame.review())).containsExactly("GEN-012 warning part:closing");
        assertThat(Told.lines(blame.path("dispute").review())).containsExactly("GEN-012 info part:closing");
    }

    @Test
    void clothingSizesAndTargetsAreNoPlaceholders() {
        CaseBuilder sizes = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("Sizes XXL and XXXL; the rate is <4 % since 9 May."))
                        .build());
        assertThat(Told.lines(sizes.review())).isEmpty();
        CaseBuilder gaps = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("Order XXXXX and [date] and TBD."))
                        .build());
        List<Problem> problems = Told.problems(gaps.review()).all();
        assertThat(problems.stream().map(Told::line)).containsExactly("GEN-015 error part:closing");
        assertThat(Told.sentence(problems.get(0))).contains("\"Order XXXXX\", \"[date]\", \"TBD\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[l](u)",
                "Kitchen [EU]",
                "<b>Bold</b> & Sons",
                "{H}ome",
                "$hopper",
                "【新品】",
                "[we did see it]",
                "A [sic] B"
            })
    void bracketsInAnAnswerOrTheSellersNameAreNoGaps(String given) {
        Span seller = new Span.Text(given, Set.of(), List.of(new Origin.Seller("storeName")));
        for (Span span : List.of(seller, answered("what", given))) {
            assertThat(placeholders(span)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[date]",
                "[your store]",
                "[carrier name]",
                "[insert the reason]",
                "[Name of supplier]",
                "[XX]",
                "{{name}}",
                "<company>",
                "XXXXX",
                "TBD",
                "[ ]",
                "____",
                "【填写日期】",
                "${name}",
                "[Datum]"
            })
    void gapsThatAnAnswerCarriesAreToldAllTheSame(String gap) {
        assertThat(placeholders(answered("what", gap))).containsExactly("GEN-015 error part:closing");
    }

    @Test
    void bracketsInTextByHandAndAroundAnAnswerAreGaps() {
        assertThat(placeholders(byHand("[l](u)"))).containsExactly("GEN-015 error part:closing");
        assertThat(placeholders(answered("what", "Kitchen"), byHand(" [EU]")))
                .containsExactly("GEN-015 error part:closing");
    }

    private static List<String> placeholders(Span... spans) {
        CaseBuilder builder =
                new CaseBuilder().letter(sound().part(PartRole.CLOSING, spans).build());
        return Told.lines(builder.review()).stream()
                .filter(line -> line.startsWith("GEN-015"))
                .toList();
    }

    @Test
    void admittingAndDenyingIsTold() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("We take full responsibility. There was no violation."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-037 warning part:closing");
        assertThat(Told.lines(builder.path("mitigate").review())).isEmpty();
    }

    @Test
    void plansAmongActionsTakenAreWorthKnowing() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CORRECTIVE,
                                byHand("On 9 June 2026 we will change the handling time to 3 days."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-009-WORDING info part:corrective");
    }

    @Test
    void anotherIssueThanTheNoticesIsTold() {
        CaseBuilder builder = new CaseBuilder()
                .notice("Your late shipment rate exceeds 4%")
                .letter(sound().part(PartRole.CLOSING, byHand("We also ended our drop shipping on 9 May 2026."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-005 warning part:closing");
    }

    @Test
    void foreignScriptAndForeignLinksAreTold() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("See https://drive.example/x and https://sellercentral.amazon.com/y, "
                                        + "and https://amazon.com.evil.example/z since 9 May 投诉."))
                        .build());
        assertThat(Told.lines(builder.review()))
                .containsExactly("GEN-019 info part:closing", "GEN-021 warning part:closing");
        assertThat(Told.problems(builder.review()).all().get(1).message().args().get("count"))
                .isEqualTo(new Message.Number(BigDecimal.valueOf(2)));
    }
}

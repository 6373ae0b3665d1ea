package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.plugin.Rule;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.RuleId;
import org.junit.jupiter.api.Test;

final class WaiversTest {

    private final DefinedRuleEngine engine = new DefinedRuleEngine(new SimpleExpressions(), Duration.ofMillis(200));

    @Test
    void aWaiverAnswersForAProblemUntilWhatItJudgedChanges() {
        CaseBuilder builder = promptly("We act promptly.");
        String judged = engine.check(builder.review()).all().get(0).judged();
        Waiver waiver = new Waiver(
                RuleId.of("GEN-010"), "part:closing", "Quoted", "Ann", CaseBuilder.TODAY, Optional.of(judged));
        assertThat(engine.check(builder.waiver(waiver).review()).all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.waived()).contains(waiver));
        assertThat(lines(promptly("We act more promptly.").waiver(waiver)))
                .containsExactly("GEN-010 warning part:closing", "WAIVER-ENDED info part:closing");
    }

    @Test
    void anErrorIsWaivedByAReviewerAndAPlaceholderByNobody() {
        CaseBuilder byConsultant = failing().waiver(waiver("TST-001", "", "known", "Ann"));
        assertThat(lines(byConsultant)).containsExactly("TST-001 error", "WAIVER-INVALID error");
        CaseBuilder byReviewer = failing().waiver(waiver("TST-001", "", "known", "Reviewer: Bea"));
        assertThat(engine.check(byReviewer.review()).block()).isFalse();
        CaseBuilder withoutReason = failing().waiver(waiver("TST-001", "", " ", "reviewer: Bea"));
        assertThat(lines(withoutReason)).containsExactly("TST-001 error", "WAIVER-INVALID error");
        CaseBuilder withoutName = failing().waiver(waiver("TST-001", "", "known", "reviewer: "));
        assertThat(lines(withoutName)).containsExactly("TST-001 error", "WAIVER-INVALID error");
        CaseBuilder placeholder =
                promptly("On [date].").waiver(waiver("GEN-015", "part:closing", "known", "reviewer: Bea"));
        assertThat(lines(placeholder))
                .containsExactly("GEN-015 error part:closing", "WAIVER-INVALID error part:closing");
    }

    @Test
    void aWaiverOfARuleThatDoesNotExistIsToldAtItsPlaceWithTheOneThatWasMeant() {
        CaseBuilder slip = promptly("We act promptly.").waiver(waiver("GEN-01", "part:closing", "Quoted", "Ann"));
        assertThat(lines(slip)).containsExactly("GEN-010 warning part:closing", "WAIVER-INVALID warning part:closing");
        assertThat(Told.sentence(engine.check(slip.review()).all().get(1)))
                .as("of rules that are as near, the one that stands at that place")
                .isEqualTo(
                        "A waiver names the rule GEN-01, which does not exist, so it answers for nothing. Did you mean"
                                + " GEN-010?");

        CaseBuilder stranger = promptly("Done.").waiver(waiver("ACME-77", "part:closing", "Quoted", "Ann"));
        assertThat(Told.sentence(engine.check(stranger.review()).all().get(0)))
                .endsWith("Name the rule as check --json shows it, or remove the waiver.");
    }

    @Test
    void aWaiverOfARuleThatFindsNothingNowIsNoFault() {
        assertThat(lines(promptly("Done.")
                        .waiver(waiver("GEN-010", "part:closing", "Quoted", "Ann"))
                        .waiver(waiver("RULE-FAILED", "rule:x", "Known", "Ann"))))
                .isEmpty();
    }

    @Test
    void aWaiverMayNameARuleInCodeUnderAnyId() {
        engine.addRule(review -> List.of(), Map.of(Rule.PROPERTY_TYPE, "test-type"));
        assertThat(lines(promptly("Done.").waiver(waiver("ACME-77", "", "Known", "Ann"))))
                .isEmpty();
    }

    private List<String> lines(CaseBuilder builder) {
        return engine.check(builder.review()).stream().map(Told::line).toList();
    }

    private static CaseBuilder failing() {
        return new CaseBuilder().rule(RuleDefinitions.check("TST-001", "false").build());
    }

    private static CaseBuilder promptly(String closing) {
        return new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand(closing)).build());
    }

    private static Waiver waiver(String rule, String at, String reason, String who) {
        return new Waiver(RuleId.of(rule), at, reason, who, LocalDate.of(2026, 5, 19), Optional.empty());
    }
}

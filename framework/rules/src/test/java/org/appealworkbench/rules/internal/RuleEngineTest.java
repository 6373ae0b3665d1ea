package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.CaseBuilder.question;
import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.plugin.Rule;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.junit.jupiter.api.Test;

final class RuleEngineTest {

    private static final Question ORDERS = question(
            "orders",
            QuestionType.LIST,
            "",
            question("shipped", QuestionType.YES_NO, ""),
            question("reason", QuestionType.CHOICE, ""));

    private final DefinedRuleEngine engine = new DefinedRuleEngine(new SimpleExpressions(), Duration.ofMillis(200));

    private List<String> lines(CaseBuilder builder) {
        return engine.check(builder.review()).stream().map(Told::line).toList();
    }

    private static Map<String, Value> order(boolean shipped) {
        return Map.of("shipped", new Value.Flag(shipped), "reason", new Value.Choice("late"));
    }

    @Test
    void aRuleRunsOverTheRowsOfAListAndNamesTheField() {
        CaseBuilder builder = new CaseBuilder()
                .list(ORDERS, order(true), order(false), Map.of())
                .rule(RuleDefinitions.check("TST-001", "row.shipped")
                        .each("orders", "row.shipped")
                        .arg("reason", "row.reason")
                        .build());
        assertThat(lines(builder)).containsExactly("TST-001 error orders[r2].shipped");
        assertThat(engine.check(builder.review()).all().get(0).message())
                .isEqualTo(Message.of("rule.TST-001").with("reason", Message.of("question.orders.reason.choice.late")));
    }

    @Test
    void anUnknownCheckAndAConditionThatDoesNotHoldAreSilent() {
        CaseBuilder builder = new CaseBuilder()
                .answer(question("given", QuestionType.YES_NO, ""), new Value.Flag(false))
                .rule(RuleDefinitions.check("TST-001", "never").build())
                .rule(RuleDefinitions.check("TST-002", "false").when("given").build())
                .rule(RuleDefinitions.check("TST-003", "false").when("never").build())
                .rule(RuleDefinitions.check("TST-004", "given").build());
        assertThat(lines(builder)).containsExactly("TST-004 error");
    }

    @Test
    void rulesHoldInTheirTimeAndMarketplaceOnly() {
        CaseBuilder builder = new CaseBuilder()
                .rule(RuleDefinitions.check("TST-001", "false")
                        .since(CaseBuilder.TODAY, "US")
                        .build())
                .rule(RuleDefinitions.check("TST-002", "false")
                        .since(CaseBuilder.TODAY.plusDays(1), "US")
                        .build())
                .rule(RuleDefinitions.check("TST-003", "false")
                        .since(CaseBuilder.TODAY, "DE")
                        .build());
        assertThat(lines(builder)).containsExactly("TST-001 error");
    }

    @Test
    void aRuleThatFailsStopsNothing() {
        CaseBuilder builder = new CaseBuilder()
                .rule(RuleDefinitions.check("TST-001", "boom").build())
                .rule(RuleDefinitions.check("TST-002", "1 +").build())
                .rule(RuleDefinitions.check("TST-003", "false").build());
        assertThat(lines(builder))
                .containsExactly(
                        "RULE-FAILED warning rule:TST-001", "RULE-FAILED warning rule:TST-002", "TST-003 error");
    }

    @Test
    void aTypeTightensAUniversalRuleAndCannotWeakenIt() {
        BuiltIn wording = new BuiltIn("words", Map.of("lexicon", List.of("vague"), "accept", List.of("concrete")));
        CaseBuilder tight = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("We act promptly."))
                        .build())
                .rule(RuleDefinitions.builtIn("GEN-010", Severity.ERROR, wording)
                        .build());
        assertThat(lines(tight)).containsExactly("GEN-010 error part:closing");
        CaseBuilder weak = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("We act promptly."))
                        .build())
                .rule(RuleDefinitions.builtIn("GEN-010", Severity.INFO, wording)
                        .when("false")
                        .build());
        assertThat(lines(weak)).containsExactly("GEN-010 warning part:closing");
    }

    @Test
    void aRuleInCodeAddsProblemsAndTheEngineCompletesThem() {
        engine.addRule(
                review -> List.of(Problem.of(
                        RuleId.of("GEN-010"),
                        Severity.WARNING,
                        RuleStage.LETTER,
                        "part:x",
                        Message.of("rule.GEN-010"))),
                Map.of(Rule.PROPERTY_TYPE, "test-type"));
        engine.addRule(
                review -> List.of(
                        Problem.of(RuleId.of("TST-009"), Severity.ERROR, RuleStage.LETTER, "", Message.of("x"))),
                Map.of(Rule.PROPERTY_TYPE, "another-type"));
        assertThat(engine.check(new CaseBuilder().review()).all())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.finding()).contains("vague-phrases");
                    assertThat(problem.judged()).hasSize(64);
                });
    }

    @Test
    void aRuleInCodeThatThrowsOrGivesNullIsToldAndOneThatHangsIsSwitchedOff() {
        CountDownLatch never = new CountDownLatch(1);
        int[] calls = {0};
        engine.addRule(review -> null, Map.of());
        engine.addRule(
                new Rule() {
                    @Override
                    public boolean applies(AppealTypeId type) {
                        throw new IllegalStateException("no idea");
                    }

                    @Override
                    public List<Problem> check(Review review) {
                        return List.of();
                    }
                },
                Map.of("service.ranking", -1));
        engine.addRule(
                review -> {
                    calls[0]++;
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                },
                Map.of("service.ranking", -2));
        Review review = new CaseBuilder().review();
        assertThat(engine.check(review).stream().map(RuleEngineTest::reason))
                .containsExactly(
                        "java.lang.IllegalStateException: it gave back null instead of a list",
                        "java.lang.IllegalStateException: no idea",
                        "it did not answer within 200 ms and is switched off");
        engine.check(review);
        assertThat(calls[0]).isEqualTo(1);
        engine.close();
    }

    @Test
    void aRuleInCodeCannotWaiveItself() {
        Problem own = Problem.of(
                        RuleId.of("ACME-001"), Severity.ERROR, RuleStage.LETTER, "", Message.of("rule.ACME-001"))
                .withWaiver(waiver("ACME-001", "", "trust me", "the rule"));
        engine.addRule(review -> List.of(own), Map.of());
        assertThat(engine.check(new CaseBuilder().review()).block()).isTrue();
    }

    private static String reason(Problem problem) {
        assertThat(problem.rule().value()).isEqualTo("RULE-FAILED");
        return ((Message.Text) problem.message().args().get("reason")).value();
    }

    private static Waiver waiver(String rule, String at, String reason, String who) {
        return new Waiver(RuleId.of(rule), at, reason, who, LocalDate.of(2026, 5, 19), Optional.empty());
    }
}

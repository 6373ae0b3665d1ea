package org.appealworkbench.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.junit.jupiter.api.Test;

class ExpressionsCheckTest {

    private final ExpressionsCheck check = new ExpressionsCheck(new JexlExpressions());

    @Test
    void a_sound_type_has_no_faults() {
        AppealType type = type(
                List.of(
                        question("orders", QuestionType.INTEGER),
                        question("share", QuestionType.NUMBER).calculate("100 * count(late, 'isLate') / orders"),
                        list(
                                "late",
                                question("ship", QuestionType.DATE),
                                question("scan", QuestionType.DATE_TIME),
                                question("isLate", QuestionType.YES_NO).calculate("row.scan > row.ship"),
                                list(
                                        "causes",
                                        question("early", QuestionType.YES_NO).visible("outer.isLate")))),
                "any(late, 'isLate')",
                rule(
                        RuleStage.LETTER,
                        "late.causes",
                        "words(letter) > 3 && answered(row.early) && answered(outer.scan)"));
        assertThat(faults(type)).isEmpty();
    }

    @Test
    void a_condition_that_is_no_yes_no_value_is_a_fault() {
        AppealType type = type(
                List.of(
                        question("orders", QuestionType.INTEGER),
                        question("why", QuestionType.TEXT).visible("orders + 1")),
                "true");
        assertThat(faults(type))
                .containsExactly(
                        "why.visible:1:1: error: TYPE-MISMATCH: a condition must be a yes-no value; this is a number");
    }

    @Test
    void what_is_calculated_must_fit_the_question() {
        AppealType type = type(
                List.of(
                        question("orders", QuestionType.INTEGER),
                        question("why", QuestionType.TEXT).calculate("orders"),
                        question("kind", QuestionType.CHOICE).calculate("orders > 1 ? 'a' : 'c'")),
                "true");
        assertThat(faults(type))
                .containsExactly(
                        "why.calculate:1:1: error: TYPE-MISMATCH: 'calculate' of a question of type text must give a text; this"
                                + " is a number",
                        "kind.calculate:1:1: error: UNKNOWN-CHOICE: 'kind' has no choice 'c': did you mean 'a'?");
    }

    @Test
    void questions_that_depend_on_each_other_are_told_with_the_chain() {
        AppealType type = type(
                List.of(
                        question("a", QuestionType.NUMBER).calculate("b + 1"),
                        question("b", QuestionType.NUMBER).calculate("sum(rows, 'c')"),
                        list("rows", question("c", QuestionType.NUMBER).suggest("a"))),
                "true");
        assertThat(faults(type))
                .containsExactly(
                        "a:1:1: error: CYCLE: 'a' depends on itself: a → b → rows.c → a; break the chain at one of its"
                                + " 'visible', 'calculate' or 'default'");
    }

    @Test
    void a_field_may_use_the_number_of_rows_of_its_own_list() {
        AppealType type = type(
                List.of(list("rows", question("share", QuestionType.NUMBER).calculate("1 / count(rows)"))), "true");
        assertThat(faults(type)).isEmpty();
    }

    @Test
    void a_path_that_is_offered_by_an_answer_hidden_by_the_path_is_a_cycle() {
        AppealType type = type(List.of(question("ok", QuestionType.YES_NO).visible("path == 'main'")), "ok");
        assertThat(faults(type)).singleElement().asString().contains("CYCLE: 'ok' depends on itself: ok → path → ok");
    }

    @Test
    void a_path_that_the_type_does_not_have_is_an_unknown_choice() {
        AppealType type = type(List.of(question("ok", QuestionType.YES_NO).visible("path == 'mian'")), "true");
        assertThat(faults(type))
                .singleElement()
                .asString()
                .contains("UNKNOWN-CHOICE")
                .contains("did you mean 'main'?");
    }

    @Test
    void letters_are_readable_in_rules_on_letters_only() {
        AppealType type = type(List.of(), "true", rule(RuleStage.INTERVIEW, null, "words(letter) > 3"));
        assertThat(faults(type)).singleElement().asString().contains("there is no 'letter' here");
    }

    @Test
    void each_must_name_a_list() {
        AppealType type = type(
                List.of(question("orders", QuestionType.INTEGER)),
                "true",
                rule(RuleStage.INTERVIEW, "orders", "answered(row.x)"));
        assertThat(faults(type))
                .containsExactly(
                        "rules.yaml: error: UNKNOWN-NAME: rule T-001: 'each' names 'orders', and 'orders' is no list");
    }

    private List<String> faults(AppealType type) {
        return check.check(type, Example.POLICY).stream().map(Fault::toString).toList();
    }

    private static AppealType type(List<Draft> questions, String offered, RuleDefinition... rules) {
        Page page = new Page(
                "main", Optional.empty(), questions.stream().map(Draft::build).toList());
        return new AppealType(
                AppealTypeId.of("test"),
                "0.1.0",
                List.of(new PathDefinition(PathId.of("main"), Optional.of(expr("path.offered", offered)), true)),
                List.of(page),
                List.of(),
                List.of(rules),
                List.of(),
                NoticePatterns.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Messages.NONE,
                "digest");
    }

    private static RuleDefinition rule(RuleStage stage, String each, String source) {
        return new RuleDefinition(
                RuleId.of("T-001"),
                stage,
                Severity.ERROR,
                Optional.empty(),
                false,
                Optional.ofNullable(each),
                Optional.empty(),
                Optional.of(expr("rule.check", source)),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                RuleDefinition.Waivable.REVIEWER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Place.of("rules.yaml"));
    }

    private static Expr expr(String file, String source) {
        return new Expr(source, Place.of(file, 1, 1));
    }

    private static Draft question(String id, QuestionType type) {
        return new Draft(id, type, null, null, null, List.of());
    }

    private static Draft list(String id, Draft... fields) {
        return new Draft(id, QuestionType.LIST, null, null, null, List.of(fields));
    }

    /** A question in the making. */
    private record Draft(
            String id, QuestionType type, String visible, String calculate, String suggest, List<Draft> fields) {

        Draft visible(String source) {
            return new Draft(id, type, source, calculate, suggest, fields);
        }

        Draft calculate(String source) {
            return new Draft(id, type, visible, source, suggest, fields);
        }

        Draft suggest(String source) {
            return new Draft(id, type, visible, calculate, source, fields);
        }

        Question build() {
            List<Choice> choices = type == QuestionType.CHOICE
                    ? List.of(new Choice("a", LocalText.EMPTY), new Choice("b", LocalText.EMPTY))
                    : List.of();
            return new Question(
                    QuestionId.of(id),
                    type,
                    AskOf.CLIENT,
                    Optional.empty(),
                    Optional.empty(),
                    source("visible", visible),
                    source("default", suggest),
                    source("calculate", calculate),
                    Question.Limits.NONE,
                    choices,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    fields.stream().map(Draft::build).toList(),
                    Place.of(id, 1, 1));
        }

        private Optional<Expr> source(String key, String source) {
            return Optional.ofNullable(source).map(text -> expr(id + "." + key, text));
        }
    }
}

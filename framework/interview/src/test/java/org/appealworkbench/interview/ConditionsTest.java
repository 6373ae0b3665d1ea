package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.path;
import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.list;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.OfferedPath;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static Desk shop() {
        return with(
                question("share", QuestionType.PERCENT).calculate("round(100 * late / orders, 2)"),
                question("late", QuestionType.INTEGER).calculate("count(orderRows, 'isLate')"),
                question("orders", QuestionType.INTEGER).required("true"),
                list(
                        "orderRows",
                        question("isLate", QuestionType.YES_NO).calculate("row.scan > row.ship"),
                        question("ship", QuestionType.DATE),
                        question("scan", QuestionType.DATE_TIME),
                        question("why", QuestionType.TEXT).visible("row.isLate").required("row.isLate")));
    }

    @Test
    void what_is_calculated_follows_what_it_reads_wherever_that_stands() {
        Desk desk = shop().answer("orders", 3)
                .answer(
                        "orderRows",
                        Data.items(
                                Data.fields("ship", "2024-05-01", "scan", "2024-05-01T23:00"),
                                Data.fields("ship", "2024-05-01", "scan", "2024-05-02T00:30", "why", "strike")));
        assertThat(desk.value("orderRows[r1].isLate")).isEqualTo(new Value.Flag(false));
        assertThat(desk.value("orderRows[r2].isLate")).isEqualTo(new Value.Flag(true));
        assertThat(desk.value("late")).isEqualTo(new Value.Number(new BigDecimal("1")));
        assertThat(desk.value("share")).isEqualTo(new Value.Number(new BigDecimal("33.33")));
        assertThat(desk.item("orderRows[r1].why").visible()).isFalse();
        assertThat(desk.item("orderRows[r2].why").visible()).isTrue();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void a_calculated_value_names_the_answers_it_comes_from() {
        Desk desk = shop().answer("orders", 3).answer("orderRows", Data.items());
        assertThat(desk.item("share").cell().origin())
                .isEqualTo(new Origin.Calculated(
                        "question.share",
                        List.of(
                                new Origin.Calculated(
                                        "question.late", List.of(new Origin.Answer(AnswerPath.of("orderRows")))),
                                new Origin.Answer(AnswerPath.of("orders")))));
    }

    @Test
    void what_cannot_be_calculated_yet_is_unanswered() {
        Desk desk = shop().answer("orderRows", Data.items(Data.fields("ship", "2024-05-01")));
        assertThat(desk.state("late")).isEqualTo(AnswerState.UNANSWERED);
        assertThat(desk.faults()).containsExactly("MISSING orders answer.missing");
    }

    @Test
    void rows_show_their_visible_fields_only() {
        Interview interview = shop().answer(
                        "orderRows",
                        Data.items(
                                Data.fields("ship", "2024-05-02", "scan", "2024-05-01T10:00", "why", "kept, not read")))
                .interview();
        assertThat(interview.rows(QuestionId.of("orderRows")).get(0).cells().keySet())
                .extracting(QuestionId::value)
                .containsExactly("isLate", "ship", "scan");
        assertThat(interview
                        .item(AnswerPath.parse("orderRows[r1].why"))
                        .orElseThrow()
                        .cell()
                        .value())
                .contains(new Value.Text("kept, not read"));
    }

    @Test
    void the_answer_of_a_hidden_question_is_kept_and_not_read() {
        Desk desk = with(
                        question("open", QuestionType.YES_NO),
                        question("inner", QuestionType.INTEGER).visible("open"),
                        question("twice", QuestionType.INTEGER).calculate("2 * inner"))
                .answer("open", false)
                .answer("inner", 4);
        assertThat(desk.value("inner")).isEqualTo(new Value.Number(new BigDecimal("4")));
        assertThat(desk.interview().confirmed(QuestionId.of("inner"))).isEmpty();
        assertThat(desk.state("twice")).isEqualTo(AnswerState.UNANSWERED);
    }

    @Test
    void faults_of_hidden_questions_are_not_told() {
        assertThat(with(
                                question("open", QuestionType.YES_NO),
                                question("day", QuestionType.DATE)
                                        .visible("open")
                                        .required("true"))
                        .answer("day", "tomorrow")
                        .faults())
                .isEmpty();
    }

    @Test
    void an_unknown_condition_hides_a_question_and_makes_an_answer_required() {
        Desk desk = with(
                question("open", QuestionType.YES_NO),
                question("seen", QuestionType.TEXT).visible("open"),
                question("wanted", QuestionType.TEXT).required("open"),
                question("free", QuestionType.TEXT).required("false"));
        assertThat(desk.item("seen").visible()).isFalse();
        assertThat(desk.item("wanted").required()).isTrue();
        assertThat(desk.faults()).containsExactly("MISSING wanted answer.missing");
    }

    @Test
    void none_is_an_answer_and_unknown_requested_and_suggested_are_not() {
        Draft[] questions = {
            question("a", QuestionType.TEXT).required("true"),
            question("b", QuestionType.TEXT).required("true"),
            question("c", QuestionType.TEXT).required("true"),
            question("d", QuestionType.TEXT).required("true"),
            list("e", question("x", QuestionType.TEXT)).required("true"),
            question("said", QuestionType.INTEGER).calculate("answered(a) ? 1 : 0"),
            question("rows", QuestionType.INTEGER).calculate("count(e)"),
            question("differs", QuestionType.YES_NO).calculate("a != 'x'")
        };
        Desk desk = with(questions)
                .answer("a", Data.state("none"))
                .answer("b", Data.state("unknown"))
                .answer("c", Data.fields("@state", "requested", "from", "client", "since", "2024-05-01"))
                .answer("d", Data.fields("@state", "suggested", "value", "maybe"))
                .answer("e", Data.state("none"));
        assertThat(desk.faults())
                .containsExactly(
                        "MISSING b answer.missing",
                        "MISSING c answer.missing",
                        "MISSING d answer.suggested value=maybe");
        assertThat(desk.value("d")).isEqualTo(new Value.Text("maybe"));
        assertThat(desk.state("d")).isEqualTo(AnswerState.SUGGESTED);
        assertThat(desk.value("said")).isEqualTo(new Value.Number(BigDecimal.ONE));
        assertThat(desk.value("rows")).isEqualTo(new Value.Number(BigDecimal.ZERO));
        assertThat(desk.value("differs")).isEqualTo(new Value.Flag(true));
    }

    @Test
    void a_state_that_does_not_exist_is_invalid() {
        assertThat(with(question("a", QuestionType.TEXT))
                        .answer("a", Data.state("nun"))
                        .faults())
                .containsExactly("INVALID a answer.invalid.state given=nun");
    }

    @Test
    void what_is_proposed_is_unknown_to_others_until_it_is_confirmed() {
        Draft[] questions = {
            question("owner", QuestionType.TEXT).suggest("'Warehouse lead'"),
            question("kind", QuestionType.CHOICE).choices("a", "b").suggest("'b'"),
            question("known", QuestionType.YES_NO).calculate("answered(owner)")
        };
        Desk open = with(questions);
        assertThat(open.state("owner")).isEqualTo(AnswerState.SUGGESTED);
        assertThat(open.value("owner")).isEqualTo(new Value.Text("Warehouse lead"));
        assertThat(open.value("kind")).isEqualTo(new Value.Choice("b"));
        assertThat(open.value("known")).isEqualTo(new Value.Flag(false));
        Desk confirmed = with(questions).answer("owner", "Shift lead");
        assertThat(confirmed.value("owner")).isEqualTo(new Value.Text("Shift lead"));
        assertThat(confirmed.value("known")).isEqualTo(new Value.Flag(true));
    }

    @Test
    void rows_within_rows_read_the_row_around() {
        Desk desk = with(list(
                        "causes",
                        question("kind", QuestionType.TEXT),
                        list(
                                "actions",
                                question("name", QuestionType.TEXT),
                                question("label", QuestionType.TEXT).calculate("outer.kind"))))
                .answer(
                        "causes",
                        Data.items(
                                Data.fields("kind", "first", "actions", Data.items(Data.fields("name", "x"))),
                                Data.fields("kind", "second", "actions", Data.items(Data.fields(), Data.fields()))));
        assertThat(desk.value("causes[r1].actions[r1].label")).isEqualTo(new Value.Text("first"));
        assertThat(desk.value("causes[r2].actions[r2].label")).isEqualTo(new Value.Text("second"));
    }

    @Test
    void the_path_is_the_cases_own_or_the_first_one_offered() {
        Draft[] questions = {
            question("own", QuestionType.YES_NO),
            question("here", QuestionType.TEXT).visible("path == 'dispute'")
        };
        List<PathDefinition> paths = List.of(path("never", "false"), path("dispute", "own"), path("accept", null));
        Desk desk = with(Map.of(), paths, questions);
        assertThat(desk.interview().path()).contains(PathId.of("accept"));
        assertThat(desk.interview().offered())
                .containsExactly(
                        new OfferedPath(PathId.of("never"), false),
                        new OfferedPath(PathId.of("dispute"), false),
                        new OfferedPath(PathId.of("accept"), true));
        assertThat(desk.answer("own", true).interview().path()).contains(PathId.of("dispute"));
        assertThat(desk.item("here").visible()).isTrue();
        assertThat(desk.on("never").interview().path()).contains(PathId.of("never"));
        Desk strange = with(Map.of(), paths, questions).on("nowhere");
        assertThat(strange.interview().path()).contains(PathId.of("accept"));
        assertThat(strange.faults()).containsExactly("INVALID path answer.invalid.path given=nowhere");
    }
}

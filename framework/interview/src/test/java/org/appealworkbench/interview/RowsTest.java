package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.list;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static Desk causes() {
        return with(
                list("causes", question("kind", QuestionType.TEXT)),
                list(
                        "actions",
                        question("name", QuestionType.TEXT),
                        question("against", QuestionType.REFERENCE).of("causes", true)),
                question("main", QuestionType.REFERENCE).of("causes", false));
    }

    @Test
    void rows_keep_their_ids_and_those_without_one_are_numbered_by_position() {
        Desk desk = causes().answer(
                        "causes",
                        Data.items(
                                Data.fields("kind", "a"),
                                Data.fields("_id", "r1", "kind", "b"),
                                Data.fields("_id", "late7", "kind", "c"),
                                Data.fields("kind", "d")));
        assertThat(desk.interview().rows(QuestionId.of("causes")))
                .extracting(row -> row.id().value())
                .containsExactly("r5", "r1", "late7", "r4");
        assertThat(desk.faults()).isEmpty();
        assertThat(desk.value("causes[r5].kind")).isEqualTo(new Value.Text("a"));
    }

    @Test
    void an_id_that_is_no_id_or_taken_is_told_and_replaced() {
        Desk desk = causes().answer(
                        "causes",
                        Data.items(
                                Data.fields("_id", "x", "kind", "a"),
                                Data.fields("_id", "x"),
                                Data.fields("_id", "no id")));
        assertThat(desk.interview().rows(QuestionId.of("causes")))
                .extracting(row -> row.id().value())
                .containsExactly("x", "r2", "r3");
        assertThat(desk.faults())
                .containsExactly(
                        "INVALID causes answer.invalid.row-id given=x",
                        "INVALID causes answer.invalid.row-id given=no id");
    }

    @Test
    void what_is_no_row_is_told_and_passed_over() {
        Desk desk = causes().answer("causes", Data.items("text", Data.fields("kind", "a"), 3));
        assertThat(desk.interview().rows(QuestionId.of("causes"))).hasSize(1);
        assertThat(desk.faults())
                .containsExactly(
                        "INVALID causes answer.invalid.row given=text", "INVALID causes answer.invalid.row given=3");
        assertThat(causes().answer("causes", "many").faults())
                .containsExactly("INVALID causes answer.invalid.list given=many");
    }

    @Test
    void a_field_that_the_list_does_not_have_is_told_with_its_row() {
        assertThat(causes().answer("causes", Data.items(Data.fields("_id", "c1", "colour", "red")))
                        .faults())
                .containsExactly("UNKNOWN_QUESTION causes[c1].colour answer.unknown-question name=colour");
    }

    @Test
    void references_to_rows_that_are_gone_dangle_and_leave_the_value() {
        Desk desk = causes().answer("causes", Data.items(Data.fields("_id", "c1"), Data.fields("_id", "c2")))
                .answer("actions", Data.items(Data.fields("_id", "a1", "against", Data.items("c2", "c9"))))
                .answer("main", "c8");
        assertThat(desk.faults())
                .containsExactly(
                        "DANGLING actions[a1].against answer.dangling given=c9",
                        "DANGLING main answer.dangling given=c8");
        assertThat(desk.value("actions[a1].against")).isEqualTo(new Value.Reference(List.of(RowId.of("c2"))));
        assertThat(desk.value("main")).isNull();
        Value inRow = desk.interview()
                .rows(QuestionId.of("actions"))
                .get(0)
                .confirmed(QuestionId.of("against"))
                .orElseThrow();
        assertThat(inRow).isEqualTo(new Value.Reference(List.of(RowId.of("c2"))));
    }

    @Test
    void a_reference_to_a_name_that_rows_of_several_outer_rows_bear_is_told_and_leaves_the_value() {
        Desk desk = with(
                        list("products", list("batches", question("lot", QuestionType.TEXT))),
                        question("unsafe", QuestionType.REFERENCE).of("products.batches", true))
                .answer(
                        "products",
                        Data.items(
                                Data.fields("batches", Data.items(Data.fields("lot", "A"))),
                                Data.fields("batches", Data.items(Data.fields("lot", "B"), Data.fields("_id", "c")))))
                .answer("unsafe", Data.items("r1", "c"));
        assertThat(desk.faults()).containsExactly("INVALID unsafe answer.ambiguous-row given=r1");
        assertThat(desk.value("unsafe")).isEqualTo(new Value.Reference(List.of(RowId.of("c"))));
    }

    @Test
    void one_confirmation_covers_a_column_of_the_rows_that_it_names() {
        AnswerData suggested = Data.fields("@state", "suggested", "value", "late");
        Desk desk = causes().answer(
                        "causes",
                        Data.fields(
                                "@confirmed",
                                Data.fields("kind", Data.items("c1", "c3", "c9")),
                                "value",
                                Data.items(
                                        Data.fields("_id", "c1", "kind", suggested),
                                        Data.fields("_id", "c2", "kind", suggested),
                                        Data.fields("_id", "c3"))));
        assertThat(desk.interview().rows(QuestionId.of("causes")))
                .extracting(row -> row.confirmed(QuestionId.of("kind")).isPresent())
                .containsExactly(true, false, false);
        assertThat(desk.faults()).containsExactly("DANGLING causes answer.dangling given=kind: c9");
    }

    @Test
    void one_row_only_where_the_question_wants_one() {
        assertThat(causes().answer("causes", Data.items(Data.fields("_id", "c1"), Data.fields("_id", "c2")))
                        .answer("main", Data.items("c1", "c2"))
                        .faults())
                .containsExactly("INVALID main answer.invalid.reference given=[…]");
    }

    @Test
    void items_stand_in_the_order_of_the_questions_and_rows() {
        Interview interview = causes().answer("causes", Data.items(Data.fields("_id", "c2"), Data.fields("_id", "c1")))
                .interview();
        assertThat(interview.items().keySet())
                .extracting(AnswerPath::toString)
                .containsExactly("causes", "causes[c2].kind", "causes[c1].kind", "actions", "main");
    }

    @Test
    void a_required_list_without_rows_is_missing() {
        assertThat(with(list("causes", question("kind", QuestionType.TEXT))
                                .required("true")
                                .length(1, null, null))
                        .answer("causes", Data.items())
                        .faults())
                .containsExactly("MISSING causes answer.missing");
    }
}

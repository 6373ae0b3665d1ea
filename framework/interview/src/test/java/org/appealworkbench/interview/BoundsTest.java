package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.path;
import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.list;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void a_number_outside_its_bounds_or_between_its_steps_is_told() {
        Draft rate = question("rate", QuestionType.PERCENT).bounds("0", "100", "0.01");
        assertThat(with(rate).answer("rate", Data.number("-1")).faults())
                .containsExactly("LIMIT rate answer.limit.min given=-1 limit=0");
        assertThat(with(rate).answer("rate", Data.number("100.005")).faults())
                .containsExactly(
                        "LIMIT rate answer.limit.max given=100.005 limit=100",
                        "LIMIT rate answer.limit.step given=100.005 limit=0.01");
        assertThat(with(rate).answer("rate", Data.number("9.590")).faults()).isEmpty();
    }

    @Test
    void the_amount_of_money_has_bounds_too() {
        assertThat(with(question("loss", QuestionType.MONEY).bounds("1", null, null))
                        .answer("loss", Data.fields("amount", Data.number("0.5"), "currency", "USD"))
                        .faults())
                .containsExactly("LIMIT loss answer.limit.min given=0.5 limit=1");
    }

    @Test
    void length_is_that_of_code_points_rows_choices_and_files() {
        Desk desk = with(
                        question("text", QuestionType.TEXT).length(null, 2, null),
                        question("some", QuestionType.CHOICES).choices("a", "b").length(null, 1, null),
                        question("files", QuestionType.EVIDENCE).length(2, null, null),
                        list("rows", question("x", QuestionType.TEXT)).length(2, null, null))
                .answer("text", "\ud83d\ude00\ud83d\ude00")
                .answer("some", Data.items("a", "b"))
                .answer("files", "e1")
                .answer("rows", Data.items(Data.fields()));
        assertThat(desk.faults())
                .containsExactly(
                        "LIMIT some answer.limit.maxLength given=2 limit=1",
                        "LIMIT files answer.limit.minLength given=1 limit=2",
                        "LIMIT rows answer.limit.minLength given=1 limit=2");
        assertThat(desk.answer("text", "abc").faults()).hasSize(4);
    }

    @Test
    void a_pattern_must_match_the_whole_text() {
        Draft serial = question("serial", QuestionType.TEXT).length(null, null, "[A-Z]{2}[0-9]+");
        assertThat(with(serial).answer("serial", "AB12").faults()).isEmpty();
        assertThat(with(serial).answer("serial", "AB12x").faults())
                .containsExactly("LIMIT serial answer.limit.pattern given=AB12x");
    }

    @Test
    void the_question_s_own_words_for_a_limit_come_first() {
        assertThat(with(
                                Map.of("question.rows.x.max", "At most {limit}."),
                                List.of(path("accept", null)),
                                list("rows", question("x", QuestionType.INTEGER).bounds("0", "5", null)))
                        .answer("rows", Data.items(Data.fields("x", 6), Data.fields("x", -1)))
                        .faults())
                .containsExactly(
                        "LIMIT rows[r1].x question.rows.x.max given=6 limit=5",
                        "LIMIT rows[r2].x answer.limit.min given=-1 limit=0");
    }
}

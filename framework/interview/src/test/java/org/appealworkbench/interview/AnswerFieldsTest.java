package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

/** An answer as an object says what its known fields say; a name that is none of them is told. */
class AnswerFieldsTest {

    @Test
    void a_slip_in_the_name_of_a_field_is_told_with_those_that_are_known() {
        assertThat(faults(QuestionType.PERCENT, Data.fields("@state", "suggested", "vale", 9, "origin", "notice")))
                .containsExactly("UNKNOWN_QUESTION x answer.unknown-field name=vale"
                        + " known=@state, value, from, since, origin");
        assertThat(faults(QuestionType.PARAGRAPH, Data.fields("text", "It broke.", "status", "confirmed", "note", "!")))
                .containsExactly(
                        "UNKNOWN_QUESTION x answer.unknown-field name=note known=source, sourceLang, text, status");
        assertThat(faults(QuestionType.MONEY, Data.fields("amount", 3, "currency", "USD", "tax", 1)))
                .containsExactly("UNKNOWN_QUESTION x answer.unknown-field name=tax known=amount, currency");
    }

    @Test
    void a_suggested_text_is_looked_at_in_both_its_objects() {
        Object value = Data.fields("text", "It broke.", "stauts", "confirmed");
        assertThat(faults(QuestionType.PARAGRAPH, Data.fields("@state", "suggested", "value", value)))
                .contains("UNKNOWN_QUESTION x answer.unknown-field name=stauts known=source, sourceLang, text, status");
    }

    @Test
    void an_object_that_is_no_answer_at_all_is_told_once() {
        assertThat(faults(QuestionType.MONEY, Data.fields("a", "b")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("INVALID");
        assertThat(faults(QuestionType.PERCENT, Data.fields("a", "b")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("INVALID");
    }

    private static List<String> faults(QuestionType type, Object answer) {
        return with(question("x", type)).answer("x", answer).faults();
    }
}

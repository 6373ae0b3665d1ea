package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class FreeTextTest {

    private static Desk story(AnswerData answer) {
        return with(question("story", QuestionType.PARAGRAPH).required("true")).answer("story", answer);
    }

    @Test
    void a_bare_text_is_confirmed() {
        Desk desk = story(Data.of("Two clerks were absent."));
        assertThat(desk.value("story"))
                .isEqualTo(new Value.Prose(
                        Optional.empty(), Optional.empty(), Optional.of("Two clerks were absent."), true));
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void the_client_s_words_alone_are_a_draft_that_no_letter_and_no_expression_reads() {
        Desk desk = story(Data.fields("source", "两个人没来", "sourceLang", "zh"));
        assertThat(desk.faults()).containsExactly("DRAFT story answer.draft");
        assertThat(desk.interview().confirmed(QuestionId.of("story"))).isEmpty();
    }

    @Test
    void a_translation_is_a_draft_until_it_is_confirmed() {
        assertThat(story(Data.fields("source", "没来", "text", "Absent.")).faults())
                .containsExactly("DRAFT story answer.draft");
        assertThat(story(Data.fields("source", "没来", "text", "Absent.", "status", "draft"))
                        .faults())
                .containsExactly("DRAFT story answer.draft");
        assertThat(story(Data.fields("source", "没来", "text", "Absent.", "status", "confirmed"))
                        .faults())
                .isEmpty();
    }

    @Test
    void figures_that_differ_between_the_two_sides_are_told() {
        assertThat(story(Data.fields(
                                "source", "5月1日到5月5日有12个订单晚发，两名员工请假",
                                "text", "From May 1 to May 6, 12 orders were late; three clerks were absent.",
                                "status", "confirmed"))
                        .faults())
                .containsExactly(
                        "SOURCE_TEXT story answer.source-text missing=5月5日, May 6",
                        "SOURCE_TEXT_WORDS story answer.source-text-words missing=两名, three");
    }

    @Test
    void an_empty_object_is_no_answer() {
        assertThat(story(Data.fields("source", " ", "text", "")).faults())
                .containsExactly("MISSING story answer.missing");
    }
}

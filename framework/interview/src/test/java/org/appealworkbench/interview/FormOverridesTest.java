package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class FormOverridesTest {

    @Test
    void what_the_form_knows_and_what_the_mail_said_of_it_are_no_faults() {
        assertThat(desk().overrides(Map.of(
                                "boxes.plan.limit", "2000",
                                "boxes.plan.counting", "utf-16",
                                "notice.file-size", "10 MB"))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_name_that_nothing_reads_is_told_with_those_that_are() {
        assertThat(desk().overrides(Map.of("boxes.root-cause.limit", "2000")).faults())
                .containsExactly("UNKNOWN_QUESTION form answer.unknown-override"
                        + " name=boxes.root-cause.limit known=boxes.plan.counting, boxes.plan.limit");
    }

    @Test
    void a_value_that_means_nothing_is_told() {
        assertThat(desk().overrides(Map.of("boxes.plan.limit", "2,000")).faults())
                .containsExactly("INVALID form answer.invalid.override name=boxes.plan.limit given=2,000");
        assertThat(desk().overrides(Map.of("boxes.plan.counting", "letters")).faults())
                .containsExactly("INVALID form answer.invalid.override name=boxes.plan.counting given=letters");
    }

    @Test
    void without_a_form_no_name_is_known() {
        assertThat(with(question("x", QuestionType.TEXT))
                        .overrides(Map.of("boxes.plan.limit", "2000"))
                        .faults())
                .containsExactly("UNKNOWN_QUESTION form answer.unknown-override name=boxes.plan.limit known=-");
    }

    private static Desk desk() {
        return with(question("x", QuestionType.TEXT)).form("text-only");
    }
}

package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

/** A title of evidence in two languages holds the same figures. */
class EvidenceSidesTest {

    @Test
    void figures_that_stand_in_one_title_only_are_told() {
        assertThat(faults("Refunds, February 8 to March 11, 2025", "2025年2月8日至3月12日的退款记录"))
                .singleElement()
                .asString()
                .startsWith("SOURCE_TEXT evidence answer.source-text")
                .contains("12");
    }

    @Test
    void the_same_days_written_in_both_ways_are_no_fault() {
        assertThat(faults("Refunds, February 8 to March 11, 2025", "2025年2月8日至3月11日的退款记录"))
                .isEmpty();
    }

    private static List<String> faults(String title, String source) {
        return with(question("note", QuestionType.TEXT)).called(title, source).faults();
    }
}

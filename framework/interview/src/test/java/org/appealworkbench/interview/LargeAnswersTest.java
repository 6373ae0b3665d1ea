package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.list;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Limits are generous: they tell a linear walk from a quadratic one, not a fast machine from a slow one. */
@Timeout(30)
class LargeAnswersTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    @Test
    void ten_megabytes_of_text_are_read_and_refused_by_the_limit_of_the_question() {
        String huge = "ab1 ".repeat(TEN_MEGABYTES / 4);
        Desk desk = with(
                        question("text", QuestionType.TEXT).length(null, 100, "[a-z]*"),
                        question("id", QuestionType.ORDER_ID),
                        question("mail", QuestionType.EMAIL),
                        question("day", QuestionType.DATE),
                        question("figure", QuestionType.NUMBER))
                .answer("text", huge)
                .answer("id", huge)
                .answer("mail", "a@" + "a.".repeat(TEN_MEGABYTES / 2))
                .answer("day", huge)
                .answer("figure", "1".repeat(TEN_MEGABYTES));
        assertThat(desk.faults()).hasSize(5).allSatisfy(fault -> assertThat(fault)
                .hasSizeLessThan(500));
        assertThat(desk.faults().get(0)).isEqualTo("LIMIT text answer.limit.maxLength given=9999999 limit=100");
    }

    @Test
    void the_figures_of_long_texts_are_compared_in_reasonable_time() {
        List<String> nasty = List.of(
                "1-".repeat(500_000),
                "1,111".repeat(200_000),
                "one hundred and ".repeat(60_000),
                "二十三个".repeat(100_000),
                "May 1 to ".repeat(100_000),
                "1/1/1/".repeat(150_000),
                "12345678".repeat(120_000),
                "5月1日至".repeat(200_000));
        for (String text : nasty) {
            Desk desk = with(question("story", QuestionType.PARAGRAPH))
                    .answer("story", Data.fields("source", text, "text", "nothing", "status", "confirmed"));
            assertThat(desk.faults()).isNotEmpty();
        }
    }

    @Test
    void two_thousand_rows_are_calculated_over() {
        List<AnswerData> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(Data.fields("ship", "2024-05-01", "scan", i % 2 == 0 ? "2024-05-02T10:00" : "2024-05-01T10:00"));
        }
        Desk desk = with(
                        list(
                                "orders",
                                question("ship", QuestionType.DATE).required("true"),
                                question("scan", QuestionType.DATE_TIME).required("true"),
                                question("late", QuestionType.YES_NO).calculate("row.scan > row.ship"),
                                question("of", QuestionType.NUMBER).calculate("row.late ? count(orders) : 0")),
                        question("total", QuestionType.INTEGER).calculate("count(orders, 'late')"),
                        question("sum", QuestionType.NUMBER).calculate("sum(orders, 'of')"))
                .answer("orders", new AnswerData.Items(rows));
        assertThat(desk.value("total")).isEqualTo(new Value.Number(new BigDecimal("1000")));
        assertThat(desk.value("sum")).isEqualTo(new Value.Number(new BigDecimal("2000000")));
    }
}

package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class PrefillTest {

    private static final TextRange RANGE = new TextRange(3, 8);
    private static final Notice NOTICE = new Notice(
            Optional.of(LocalDate.of(2024, 5, 20)),
            Optional.empty(),
            "text of the mail",
            List.of(),
            List.of(),
            List.of(
                    new Mention("brand", "Nord\nLicht", RANGE),
                    new Mention("brand", "another", new TextRange(9, 12)),
                    new Mention("e-mail", "owner@brand.example", RANGE)),
            List.of(new MetricReading(
                    "late-shipment-rate",
                    Optional.of(new BigDecimal("9.59")),
                    Optional.of(new BigDecimal("4")),
                    RANGE)),
            Optional.of(new Deadline("within 3 days", Optional.of(LocalDate.of(2024, 5, 23)), RANGE)),
            false);
    private static final AccountHealth HEALTH = new AccountHealth(List.of(new AccountHealth.Figure(
            "late-shipment-rate",
            10,
            Optional.of(7L),
            Optional.of(73L),
            Optional.of(new BigDecimal("9.59")),
            Optional.empty(),
            "health.json")));

    @Test
    void what_the_notice_and_reports_say_is_proposed_with_its_origin() {
        assertThat(cell(QuestionType.PERCENT, "notice.metric.late-shipment-rate.value"))
                .isEqualTo(number("9.59", new Origin.Notice(RANGE)));
        assertThat(cell(QuestionType.NUMBER, "notice.metric.late-shipment-rate.target"))
                .isEqualTo(number("4", new Origin.Notice(RANGE)));
        assertThat(cell(QuestionType.DATE, "notice.received"))
                .isEqualTo(date("2024-05-20", new Origin.CaseField("notice.received")));
        assertThat(cell(QuestionType.DATE, "notice.deadline")).isEqualTo(date("2024-05-23", new Origin.Notice(RANGE)));
        assertThat(cell(QuestionType.TEXT, "notice.fact.brand")).isEqualTo(words(new Value.Text("Nord Licht")));
        assertThat(cell(QuestionType.EMAIL, "notice.fact.e-mail"))
                .isEqualTo(words(new Value.Text("owner@brand.example")));
        assertThat(cell(QuestionType.PARAGRAPH, "notice.fact.brand"))
                .isEqualTo(words(new Value.Prose(Optional.empty(), Optional.empty(), Optional.of("Nord Licht"), true)));
        Origin report = new Origin.Report("account-health", "health.json", 0);
        assertThat(cell(QuestionType.PERCENT, "report.late-shipment-rate.10.rate"))
                .isEqualTo(number("9.59", report));
        assertThat(cell(QuestionType.INTEGER, "report.late-shipment-rate.10.count"))
                .isEqualTo(number("7", report));
        assertThat(cell(QuestionType.INTEGER, "report.late-shipment-rate.10.total"))
                .isEqualTo(number("73", report));
    }

    @Test
    void what_they_do_not_say_or_what_does_not_fit_is_not_proposed() {
        for (String source : List.of(
                "report.late-shipment-rate.30.rate",
                "report.other.10.rate",
                "notice.metric.other.value",
                "notice.metric.late-shipment-rate.other",
                "notice.received",
                "notice.fact.brand",
                "notice.fact.other",
                "nonsense",
                "")) {
            assertThat(cell(QuestionType.PERCENT, source).state()).as(source).isEqualTo(AnswerState.UNANSWERED);
        }
    }

    @Test
    void an_answer_wins_over_a_proposal_and_a_proposal_does_not_count_as_answered() {
        Draft rate = question("x", QuestionType.PERCENT)
                .source("notice.metric.late-shipment-rate.value")
                .required("true");
        assertThat(with(rate).notice(NOTICE).faults()).containsExactly("MISSING x answer.suggested value=9.59");
        assertThat(with(rate).notice(NOTICE).answer("x", 5).value("x"))
                .isEqualTo(new Value.Number(new BigDecimal("5")));
    }

    private static Cell cell(QuestionType type, String source) {
        return with(question("x", type).source(source))
                .notice(NOTICE)
                .health(HEALTH)
                .item("x")
                .cell();
    }

    private static Cell words(Value value) {
        return new Cell(AnswerState.SUGGESTED, Optional.of(value), new Origin.Notice(RANGE));
    }

    private static Cell number(String digits, Origin origin) {
        return new Cell(AnswerState.SUGGESTED, Optional.of(new Value.Number(new BigDecimal(digits))), origin);
    }

    private static Cell date(String iso, Origin origin) {
        return new Cell(AnswerState.SUGGESTED, Optional.of(new Value.Date(LocalDate.parse(iso))), origin);
    }
}

package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerReadingTest {

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of(QuestionType.YES_NO, true, new Value.Flag(true)),
                Arguments.of(QuestionType.YES_NO, "No", new Value.Flag(false)),
                Arguments.of(QuestionType.INTEGER, 12, number("12")),
                Arguments.of(QuestionType.INTEGER, "12", number("12")),
                Arguments.of(QuestionType.NUMBER, Data.number("4.0"), number("4.0")),
                Arguments.of(QuestionType.PERCENT, "9.59", number("9.59")),
                Arguments.of(
                        QuestionType.MONEY,
                        Data.fields("amount", Data.number("25.00"), "currency", "USD"),
                        new Value.Money(new BigDecimal("25.00"), "USD")),
                Arguments.of(QuestionType.DATE, "2024-05-01", new Value.Date(LocalDate.of(2024, 5, 1))),
                Arguments.of(QuestionType.DATE_TIME, "2024-05-01T10:00", moment("2024-05-01T10:00-07:00")),
                Arguments.of(QuestionType.DATE_TIME, "2024-01-01 10:00:30", moment("2024-01-01T10:00:30-08:00")),
                Arguments.of(QuestionType.DATE_TIME, "2024-05-01T10:00+08:00", moment("2024-05-01T10:00+08:00")),
                Arguments.of(QuestionType.DATE_TIME, "2024-05-01T10:00Z", moment("2024-05-01T10:00Z")),
                Arguments.of(
                        QuestionType.PERIOD,
                        Data.fields("from", "2024-05-01", "to", "2024-05-05"),
                        new Value.Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 5))),
                Arguments.of(QuestionType.CHOICE, "a", new Value.Choice("a")),
                Arguments.of(QuestionType.CHOICES, Data.items("b", "a", "b"), new Value.Choices(List.of("b", "a"))),
                Arguments.of(QuestionType.EVIDENCE, "e1", new Value.EvidenceLink(List.of(EvidenceId.of("e1")))),
                Arguments.of(QuestionType.TEXT, " UPS ", new Value.Text("UPS")),
                Arguments.of(QuestionType.SKU, 1234, new Value.Text("1234")),
                Arguments.of(QuestionType.ASIN, "B08N5WRWNW", new Value.Text("B08N5WRWNW")),
                Arguments.of(QuestionType.ASIN, "030640615X", null),
                Arguments.of(QuestionType.ASIN, "0306406152", new Value.Text("0306406152")),
                Arguments.of(QuestionType.ASIN, "097522980X", new Value.Text("097522980X")),
                Arguments.of(QuestionType.ORDER_ID, "111-1234567-1234567", new Value.Text("111-1234567-1234567")),
                Arguments.of(
                        QuestionType.TRACKING_NUMBER, "1Z 5R89390357567127", new Value.Text("1Z 5R89390357567127")),
                Arguments.of(QuestionType.EMAIL, "a.b+c@shop.example.com", new Value.Text("a.b+c@shop.example.com")),
                Arguments.of(QuestionType.PHONE, "+86 755 1234 5678", new Value.Text("+86 755 1234 5678")),
                Arguments.of(
                        QuestionType.URL, "https://example.com/a?b=c", new Value.Text("https://example.com/a?b=c")),
                Arguments.of(QuestionType.PERSON, "Li Wei", new Value.Text("Li Wei")),
                Arguments.of(QuestionType.MARKETPLACE, "DE", new Value.Text("DE")),
                Arguments.of(QuestionType.COUNTRY, "CN", new Value.Text("CN")));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void an_answer_of_the_right_form_becomes_a_value_of_its_type(QuestionType type, Object data, Value wanted) {
        Desk desk = with(question("x", type).choices("a", "b")).answer("x", data);
        if (wanted == null) {
            assertThat(desk.faults()).hasSize(1);
            return;
        }
        assertThat(desk.faults()).isEmpty();
        assertThat(desk.state("x")).isEqualTo(AnswerState.ANSWERED);
        assertThat(desk.value("x")).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YES_NO|maybe",
                "INTEGER|12.5",
                "INTEGER|twelve",
                "NUMBER|1,234",
                "NUMBER|1e999999999",
                "PERCENT|4%",
                "MONEY|25 USD",
                "DATE|01.05.2024",
                "DATE|2024-02-30",
                "DATE|2024-5-1",
                "DATE|+12024-05-01",
                "DATE_TIME|2024-05-01",
                "DATE_TIME|2024-05-01T25:00",
                "PERIOD|2024-05-01",
                "EVIDENCE|../secret",
                "ASIN|B08N5WRWN",
                "ASIN|b08n5wrwnw",
                "ASIN|0306406153",
                "ORDER_ID|111-123456-1234567",
                "TRACKING_NUMBER|1Z!",
                "EMAIL|a@b",
                "PHONE|123",
                "URL|javascript:alert(1)",
                "URL|example.com",
                "MARKETPLACE|XX",
                "COUNTRY|ZZ"
            })
    void an_answer_of_another_form_is_invalid_and_names_its_type(QuestionType type, String given) {
        Desk desk = with(question("x", type)).answer("x", given);
        assertThat(desk.faults()).containsExactly("INVALID x answer.invalid." + type.word() + " given=" + given);
        assertThat(desk.state("x")).isEqualTo(AnswerState.ANSWERED);
    }

    @Test
    void an_object_or_a_list_where_one_value_is_expected_is_invalid() {
        Desk desk = with(
                        question("x", QuestionType.DATE),
                        question("y", QuestionType.TEXT),
                        question("z", QuestionType.CHOICE))
                .answer("x", Data.items("2024-05-01"))
                .answer("y", Data.fields("a", "b"))
                .answer("z", true);
        assertThat(desk.faults())
                .containsExactly(
                        "INVALID x answer.invalid.date given=[…]",
                        "INVALID y answer.invalid.text given={…}",
                        "INVALID z answer.invalid.choice given=true");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_invalid() {
        assertThat(with(question("x", QuestionType.PERIOD))
                        .answer("x", Data.fields("from", "2024-05-05", "to", "2024-05-01"))
                        .faults())
                .containsExactly("INVALID x answer.invalid.period given=2024-05-05 – 2024-05-01");
    }

    @Test
    void a_blank_answer_is_no_answer() {
        for (QuestionType type : QuestionType.values()) {
            Desk desk = with(question("x", type).choices("a")).answer("x", "  ");
            assertThat(desk.state("x")).as(type.word()).isEqualTo(AnswerState.UNANSWERED);
            assertThat(desk.faults()).as(type.word()).isEmpty();
        }
    }

    @Test
    void choices_and_evidence_that_are_not_there_dangle() {
        Desk desk = with(
                        question("one", QuestionType.CHOICE).choices("a"),
                        question("some", QuestionType.CHOICES).choices("a"),
                        question("files", QuestionType.EVIDENCE))
                .answer("one", "b")
                .answer("some", Data.items("a", "b", "c"))
                .answer("files", Data.items("e1", "e2"));
        assertThat(desk.faults())
                .containsExactly(
                        "DANGLING one answer.dangling given=b",
                        "DANGLING some answer.dangling given=b, c",
                        "DANGLING files answer.dangling given=e2");
        assertThat(desk.value("one")).isNull();
        assertThat(desk.value("some")).isEqualTo(new Value.Choices(List.of("a")));
        assertThat(desk.value("files"))
                .isEqualTo(new Value.EvidenceLink(List.of(EvidenceId.of("e1"), EvidenceId.of("e2"))));
    }

    @Test
    void a_name_that_no_question_has_is_told_and_the_case_goes_on() {
        Desk desk = with(question("x", QuestionType.TEXT))
                .answer("old", "1")
                .answer("No Name", "2")
                .answer("x", "3");
        assertThat(desk.faults())
                .containsExactly(
                        "UNKNOWN_QUESTION old answer.unknown-question name=old",
                        "UNKNOWN_QUESTION answers answer.unknown-question name=No Name");
        assertThat(desk.value("x")).isEqualTo(new Value.Text("3"));
    }

    @Test
    void a_message_shows_what_nobody_sees_in_an_answer() {
        assertThat(with(question("x", QuestionType.TEXT)).in("U\u200BS").faults())
                .containsExactly("INVALID marketplaces answer.invalid.marketplace given=U<U+200B>S");
    }

    @Test
    void a_marketplace_that_nobody_named_or_knows_is_told() {
        Draft x = question("x", QuestionType.TEXT);
        assertThat(with(x).in().faults()).containsExactly("MISSING marketplaces answer.missing");
        assertThat(with(x).in("XX").faults())
                .containsExactly("INVALID marketplaces answer.invalid.marketplace given=XX");
        assertThat(with(x).in("US", "YY").faults())
                .containsExactly("INVALID marketplaces answer.invalid.marketplace given=YY");
        assertThat(with(x).in("DE").interview().letterLanguage()).isEqualTo("de");
        assertThat(with(x).in("DE").language("en").interview().letterLanguage()).isEqualTo("en");
        assertThat(with(x).in("XX").interview().letterLanguage()).isEqualTo("en");
    }

    @Test
    void a_form_that_policy_does_not_have_is_told() {
        Draft x = question("x", QuestionType.TEXT);
        assertThat(with(x).form("text-onyl").faults())
                .containsExactly("INVALID form answer.invalid.form given=text-onyl");
        assertThat(with(x).form("text-only").faults()).isEmpty();
    }

    private static Value number(String digits) {
        return new Value.Number(new BigDecimal(digits));
    }

    private static Value moment(String iso) {
        return new Value.DateTime(OffsetDateTime.parse(iso));
    }
}

package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.list;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class ProposedRowsTest {

    private static final TextRange FIRST = new TextRange(10, 20);
    private static final TextRange SECOND = new TextRange(30, 40);
    private static final Notice NOTICE = new Notice(
            Optional.empty(),
            Optional.empty(),
            "text of the mail",
            List.of(
                    new Ask("a1", AskTopic.ROOT_CAUSE, "The root causes", FIRST),
                    new Ask("a2", AskTopic.DOCUMENT, "Invoices of your supplier", SECOND)),
            List.of(),
            List.of(
                    new Mention("asin", "B000000001", FIRST),
                    new Mention("order-id", "111-1111111-1111111", SECOND),
                    new Mention("asin", "B000000002", SECOND),
                    new Mention("asin", "B000000001", SECOND),
                    new Mention("complaint-id", "1234567890", SECOND)),
            List.of(),
            Optional.empty(),
            false);

    @Test
    void each_ask_proposes_a_row_with_its_words_and_their_place() {
        Desk desk = asks().notice(NOTICE);
        assertThat(desk.state("asked")).isEqualTo(AnswerState.SUGGESTED);
        assertThat(desk.item("asked[r1].words").cell())
                .isEqualTo(new Cell(
                        AnswerState.SUGGESTED,
                        Optional.of(new Value.Text("The root causes")),
                        new Origin.Notice(FIRST)));
        assertThat(desk.value("asked[r2].words")).isEqualTo(new Value.Text("Invoices of your supplier"));
        assertThat(desk.state("asked[r2].answer")).isEqualTo(AnswerState.UNANSWERED);
    }

    @Test
    void a_choice_takes_the_topic_of_an_ask_if_it_knows_it() {
        Desk desk = asks().notice(NOTICE);
        assertThat(desk.value("asked[r1].topic")).isEqualTo(new Value.Choice("rootCause"));
        assertThat(desk.state("asked[r1].topic")).isEqualTo(AnswerState.SUGGESTED);
        assertThat(desk.state("asked[r2].topic")).isEqualTo(AnswerState.UNANSWERED);
    }

    @Test
    void each_id_proposes_one_row_however_often_the_mail_names_it() {
        assertThat(ids("notice.asins", QuestionType.ASIN)).containsExactly("B000000001", "B000000002");
        assertThat(ids("notice.orderIds", QuestionType.ORDER_ID)).containsExactly("111-1111111-1111111");
        assertThat(ids("notice.complaintIds", QuestionType.TEXT)).containsExactly("1234567890");
    }

    @Test
    void proposed_rows_are_read_by_nothing_and_demand_nothing_until_somebody_confirms_the_list() {
        Desk desk = asks().notice(NOTICE);
        assertThat(desk.interview().rows(QuestionId.of("asked"))).isEmpty();
        assertThat(desk.faults()).containsExactly("MISSING asked answer.missing");
        assertThat(desk.item("asked[r1].answer").required()).isFalse();
    }

    @Test
    void a_list_that_somebody_answered_keeps_its_own_rows() {
        Desk desk = asks().notice(NOTICE)
                .answer("asked", Data.items(Data.fields("words", "Our own", "answer", "Our answer")));
        assertThat(desk.interview().rows(QuestionId.of("asked"))).hasSize(1);
        assertThat(desk.faults()).isEmpty();
        assertThat(asks().notice(NOTICE).answer("asked", Data.state("none")).state("asked"))
                .isEqualTo(AnswerState.NONE);
    }

    @Test
    void asks_that_an_answered_list_has_no_row_for_are_proposed_behind_its_rows_and_read_by_nothing() {
        Desk desk = asks().notice(NOTICE)
                .answer(
                        "asked",
                        Data.items(
                                Data.fields("_id", "r3", "words", "invoices of  your Supplier", "answer", "Enclosed"),
                                Data.fields("_id", "r1", "words", "Our own", "answer", "Our answer")));

        assertThat(desk.interview().rows(QuestionId.of("asked")))
                .extracting(row -> row.id().value())
                .containsExactly("r3", "r1");
        assertThat(desk.interview().proposed()).singleElement().satisfies(proposed -> {
            assertThat(proposed.ask()).isEqualTo("a1");
            assertThat(proposed.row().path()).hasToString("asked[r4]");
        });
        assertThat(desk.item("asked[r4].words").cell())
                .isEqualTo(new Cell(
                        AnswerState.SUGGESTED,
                        Optional.of(new Value.Text("The root causes")),
                        new Origin.Notice(FIRST)));
        assertThat(desk.item("asked[r4].answer").required()).isFalse();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void a_list_without_rows_that_is_required_stays_missing_whatever_is_proposed() {
        assertThat(asks().notice(NOTICE).answer("asked", Data.items()).faults())
                .containsExactly("MISSING asked answer.missing");
    }

    /** The rows that five rounds ask for, each confirmed and answered before the next reply comes. */
    @Test
    void five_rounds_append_their_asks_and_never_touch_what_was_answered() {
        List<String> texts = List.of("The root cause", "More detail", "The listings", "More detail", "Evidence");
        List<Object> answered = new ArrayList<>();
        for (int round = 1; round <= 5; round++) {
            Notice reply = notice(new Ask("a1", AskTopic.OTHER, texts.get(round - 1), FIRST));
            Desk desk = named().notice(reply).sent(round - 1);
            if (round > 1) {
                desk.answer("asked", Data.items(answered.toArray()));
            }
            assertThat(desk.interview().rows(QuestionId.of("asked"))).hasSize(round - 1);
            String id = "r" + round;
            String ref = round + ".a1";
            assertThat(desk.interview().proposed())
                    .singleElement()
                    .satisfies(proposed -> assertThat(proposed.row().path()).hasToString("asked[" + id + "]"));
            assertThat(desk.value("asked[" + id + "].ref")).isEqualTo(new Value.Text(ref));
            assertThat(desk.value("asked[" + id + "].round")).hasToString("Number[number=" + round + "]");
            answered.add(
                    Data.fields("_id", id, "words", texts.get(round - 1), "ref", ref, "answer", "Answer " + round));
            desk.answer("asked", Data.items(answered.toArray()));
            assertThat(desk.interview().proposed()).isEmpty();
        }
    }

    private static Desk named() {
        return with(list(
                        "asked",
                        question("words", QuestionType.TEXT).source("row.text"),
                        question("ref", QuestionType.TEXT).source("row.ask"),
                        question("round", QuestionType.INTEGER).source("row.round"),
                        question("answer", QuestionType.PARAGRAPH).required("true"))
                .source("notice.asks"));
    }

    private static Notice notice(Ask... asks) {
        return new Notice(
                Optional.empty(),
                Optional.empty(),
                "text of the mail",
                List.of(asks),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    @Test
    void a_mail_that_names_nothing_proposes_nothing() {
        assertThat(asks().state("asked")).isEqualTo(AnswerState.UNANSWERED);
        assertThat(ids("notice.others", QuestionType.TEXT)).isEmpty();
    }

    private static Desk asks() {
        return with(list(
                        "asked",
                        question("words", QuestionType.TEXT).source("row.text").required("true"),
                        question("topic", QuestionType.CHOICE)
                                .choices("rootCause", "other")
                                .source("row.topic"),
                        question("answer", QuestionType.PARAGRAPH).required("true"))
                .source("notice.asks")
                .required("true"));
    }

    private static List<String> ids(String source, QuestionType type) {
        Desk desk = with(list("things", question("id", type).source("row.text")).source(source))
                .notice(NOTICE);
        return desk.interview().items().values().stream()
                .filter(item -> item.question().id().value().equals("id"))
                .map(item -> ((Value.Text) item.cell().value().orElseThrow()).text())
                .toList();
    }
}

package org.appealworkbench.interview;

import static org.appealworkbench.interview.Desk.with;
import static org.appealworkbench.interview.Draft.list;
import static org.appealworkbench.interview.Draft.question;
import static org.assertj.core.api.Assertions.assertThat;

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

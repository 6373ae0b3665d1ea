package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Answered;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

/** A part answers an ask if words stand in it that come from answers to it; good will is not enough. */
class AskCoverageTest {

    private static final String QUOTED =
            "#foreach($ask in $asks.open)\nYou asked: \"$ask.text\"#answers($ask)\n\n#end\n";

    private final Desk desk = new Desk();
    private final List<org.appealworkbench.api.notice.Ask> asks = new ArrayList<>();

    private void asked(AskTopic topic, String text) {
        String id = "a" + (asks.size() + 1);
        asks.add(new org.appealworkbench.api.notice.Ask(id, topic, text, new TextRange(0, 4)));
        desk.notice = new Notice(
                Optional.empty(),
                Optional.empty(),
                "text of the mail",
                asks,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }

    private Part only() {
        return desk.composePart();
    }

    private void causes() {
        desk.ask(Ask.role("root-cause", Ask.list("causes", Ask.text("name"))), Ask.text("carrier"));
        desk.answer("carrier", Given.text("UPS"));
        desk.answer(
                "causes",
                Given.rows(
                        AnswerPath.of("causes"),
                        List.of(Map.of("name", Given.text("no stock")), Map.of("name", Given.text("holiday")))));
    }

    /** A list with a row for each ask, which the row names by its words or by its reference. */
    private void rowsForAsks() {
        desk.ask(Ask.source(
                "notice.asks",
                Ask.list(
                        "asked",
                        Ask.source("row.text", Ask.text("words")),
                        Ask.source("row.ask", Ask.text("ref")),
                        Ask.text("answer"))));
    }

    @Test
    void the_words_must_come_from_the_questions_of_the_topic() {
        asked(AskTopic.ROOT_CAUSE, "The root cause.");
        causes();
        desk.part(
                "root-cause",
                "#foreach($c in $causes)\n- $c.name\n#end\n",
                Optional.empty(),
                topics(AskTopic.ROOT_CAUSE));

        assertThat(only().answered())
                .containsExactly(new Answered(
                        "a1", Answered.How.TOPIC, List.of(answer("causes[r1]"), answer("causes[r2]")), List.of()));
        assertThat(only().answers()).containsExactly("a1");
    }

    private static List<AskTopic> topics(AskTopic... topics) {
        return List.of(topics);
    }

    private static Origin answer(String path) {
        return new Origin.Answer(AnswerPath.parse(path));
    }

    @Test
    void other_answers_fixed_words_and_gaps_in_the_part_of_the_topic_are_no_answer() {
        asked(AskTopic.ROOT_CAUSE, "The root cause.");
        causes();
        desk.part("root-cause", "We ship with $carrier.\n", Optional.empty(), topics(AskTopic.ROOT_CAUSE));
        assertThat(only().answers()).isEmpty();

        desk.parts.clear();
        desk.part("root-cause", "It was us.\n", Optional.empty(), topics(AskTopic.ROOT_CAUSE));
        assertThat(only().answers()).isEmpty();

        desk.cells.clear();
        desk.parts.clear();
        desk.part(
                "root-cause",
                "$carrier #foreach($c in $causes)$c.name#end\n",
                Optional.empty(),
                topics(AskTopic.ROOT_CAUSE));
        assertThat(only().answers()).isEmpty();
    }

    @Test
    void what_a_part_names_in_answersFrom_counts_too() {
        asked(AskTopic.ROOT_CAUSE, "The root cause.");
        causes();
        desk.part(
                "root-cause",
                "We ship with $carrier.\n",
                Optional.empty(),
                topics(AskTopic.ROOT_CAUSE),
                List.of(QuestionId.of("carrier")));

        assertThat(only().answered())
                .containsExactly(new Answered("a1", Answered.How.TOPIC, List.of(answer("carrier")), List.of()));
    }

    @Test
    void an_ask_that_is_quoted_and_marked_only_is_not_answered() {
        asked(AskTopic.OTHER, "Who signs?");
        causes();
        desk.part("closing", QUOTED);
        assertThat(only().answers()).isEmpty();

        desk.parts.clear();
        desk.part("closing", QUOTED + "$carrier signs.\n");
        assertThat(only().answered())
                .containsExactly(new Answered("a1", Answered.How.MARKED, List.of(answer("carrier")), List.of()));
    }

    @Test
    void evidence_and_papers_are_answered_by_what_the_part_cites() {
        asked(AskTopic.DOCUMENT, "Invoices.");
        desk.ask(Ask.of(QuestionType.EVIDENCE, "invoices"), Ask.text("carrier"));
        desk.answer("carrier", Given.text("UPS")).answer("invoices", Given.evidence("one", "two"));
        desk.part("evidence", "$carrier\n", Optional.empty(), topics(AskTopic.DOCUMENT));
        desk.part("other", "See $exhibit.cite($invoices).\n", Optional.empty(), topics(AskTopic.DOCUMENT));

        List<Part> parts = desk.compose().parts();

        assertThat(parts.get(0).answers()).isEmpty();
        assertThat(parts.get(1).answered()).singleElement().satisfies(answered -> assertThat(answered.exhibits())
                .containsExactly(EvidenceId.of("one"), EvidenceId.of("two")));
    }

    @Test
    void a_row_answers_the_ask_that_it_was_made_for_and_no_other() {
        asked(AskTopic.DOCUMENT, "Your  invoices");
        asked(AskTopic.DOCUMENT, "Your licence");
        asked(AskTopic.OTHER, "Your supplier");
        rowsForAsks();
        desk.answer(
                "asked",
                Given.rows(
                        AnswerPath.of("asked"),
                        List.of(
                                Map.of("words", Given.text("your invoices"), "answer", Given.text("enclosed")),
                                Map.of("words", Given.text("Your licence")),
                                Map.of(
                                        "words",
                                        Given.text("who?"),
                                        "ref",
                                        Given.text("1.a3"),
                                        "answer",
                                        Given.text("Li")))));
        desk.part(
                "other",
                "#foreach($a in $asked)\n- $a.words: $a.answer\n#end\n",
                Optional.empty(),
                topics(AskTopic.DOCUMENT, AskTopic.OTHER));

        assertThat(only().answered())
                .containsExactly(
                        new Answered("a1", Answered.How.ROW, List.of(answer("asked[r1]")), List.of()),
                        new Answered("a3", Answered.How.ROW, List.of(answer("asked[r3]")), List.of()));
    }

    @Test
    void a_row_that_names_an_ask_of_an_earlier_round_answers_none_of_this_one() {
        asked(AskTopic.OTHER, "Your supplier");
        rowsForAsks();
        desk.answer(
                "asked",
                Given.rows(
                        AnswerPath.of("asked"),
                        List.of(Map.of(
                                "words",
                                Given.text("Your supplier"),
                                "ref",
                                Given.text("0.a1"),
                                "answer",
                                Given.text("Li")))));
        desk.part("other", "#foreach($a in $asked)\n- $a.answer\n#end\n", Optional.empty(), topics(AskTopic.OTHER));

        assertThat(only().answers()).isEmpty();
    }

    @Test
    void a_row_that_says_its_topic_answers_asks_of_it_in_any_part() {
        asked(AskTopic.ROOT_CAUSE, "The root cause.");
        asked(AskTopic.PREVENTIVE, "The steps.");
        desk.ask(Ask.role("root-cause", Ask.list("causes", Ask.text("name"))));
        desk.ask(Ask.list(
                "news",
                Ask.role("ask-topic", Ask.choice(QuestionType.CHOICE, "topic", "rootCause=cause", "preventive=steps")),
                Ask.text("what")));
        desk.answer(
                "news",
                Given.rows(
                        AnswerPath.of("news"),
                        List.of(Map.of("topic", new Value.Choice("rootCause"), "what", Given.text("it broke")))));
        desk.part("other", "#foreach($n in $news)\n- $n.what\n#end\n");

        assertThat(only().answers()).containsExactly("a1");
    }

    @Test
    void a_part_by_hand_answers_what_it_is_for_or_quotes() {
        asked(AskTopic.ROOT_CAUSE, "The root cause.");
        asked(AskTopic.OTHER, "The name of your supplier");
        desk.part("root-cause", "It was us.\n", Optional.empty(), topics(AskTopic.ROOT_CAUSE));
        desk.overlays.add(byHand(Overlay.Op.REWRITE, "root-cause", "The shelf was empty."));
        desk.overlays.add(byHand(
                Overlay.Op.ADD,
                "supplier",
                "You asked: the name of  your supplier. It is the company named on the list."));
        desk.overlays.add(byHand(Overlay.Op.ADD, "echo", "The name of your supplier?"));

        assertThat(desk.compose().parts())
                .filteredOn(part -> !part.answered().isEmpty())
                .extracting(Part::id, part -> part.answered().get(0).how(), Part::answers)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                PartId.of("root-cause"), Answered.How.BY_HAND, List.of("a1")),
                        org.assertj.core.groups.Tuple.tuple(
                                PartId.of("supplier"), Answered.How.BY_HAND, List.of("a2")));
    }

    private static Overlay byHand(Overlay.Op op, String part, String text) {
        return new Overlay(
                PartId.of(part),
                op,
                op == Overlay.Op.ADD ? Optional.of(PartId.of("root-cause")) : Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                "Ann",
                LocalDate.of(2026, 5, 19));
    }
}

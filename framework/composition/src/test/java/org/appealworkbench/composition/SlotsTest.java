package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter text of a choice may name other answers of its row. */
class SlotsTest {

    private static final AnswerPath ACTIONS = AnswerPath.of("actions");

    private final Desk desk = new Desk();

    @BeforeEach
    void a_letter_that_tells_each_action() {
        desk.macros = "#macro(proof $link)#if($link) ($exhibit.cite($link))#end#end";
        desk.part("corrective", "#foreach($action in $actions)\n- $action.kind\n#end\n");
    }

    private void sentence(String words) {
        desk.ask(
                Ask.list(
                        "actions",
                        Ask.choice(QuestionType.CHOICE, "kind", "close=" + words, "plain=We closed it."),
                        Ask.choice(QuestionType.CHOICE, "again", "once=again $owner"),
                        Ask.of(QuestionType.DATE, "date"),
                        Ask.text("owner"),
                        Ask.of(QuestionType.EVIDENCE, "proof")),
                Ask.text("carrier"),
                Ask.choice(QuestionType.CHOICES, "several", "a=by $carrier"));
    }

    private void action(Map<String, Value> fields) {
        desk.answer("actions", Given.rows(ACTIONS, List.of(fields)));
    }

    @Test
    void slots_take_the_fields_of_the_row_and_answers_outside_it() {
        sentence("On $date, our $owner changed to $carrier#proof($proof).");
        desk.answer("carrier", Given.text("UPS"));
        action(Map.of(
                "kind",
                new Value.Choice("close"),
                "date",
                Given.date("2026-05-01"),
                "owner",
                Given.text("*manager* <b>"),
                "proof",
                Given.evidence("list")));

        assertThat(desk.lines()).containsExactly("- On May 1, 2026, our *manager* <b> changed to UPS ({list}).");
    }

    @Test
    void a_plan_is_told_by_the_text_for_plans_and_by_the_other_one_where_there_is_none() {
        desk.ask(Ask.list(
                "actions",
                Ask.planned("kind", "closed", "On $date, $owner closed it.", "By $date, $owner will close it."),
                Ask.status("status"),
                Ask.of(QuestionType.DATE, "date"),
                Ask.text("owner")));
        Map<String, Value> fields =
                Map.of("kind", new Value.Choice("closed"), "date", Given.date("2026-05-01"), "owner", Given.text("Li"));
        Map<String, Value> plan = new HashMap<>(fields);
        plan.put("status", new Value.Choice("planned"));
        Map<String, Value> deed = new HashMap<>(fields);
        deed.put("status", new Value.Choice("done"));
        desk.answer("actions", Given.rows(ACTIONS, List.of(plan, deed, fields)));

        assertThat(desk.lines())
                .containsExactly(
                        "- By May 1, 2026, Li will close it.",
                        "- On May 1, 2026, Li closed it.",
                        "- On May 1, 2026, Li closed it.");
    }

    @Test
    void a_slot_that_nobody_filled_is_a_gap_and_the_rest_of_the_sentence_stays() {
        sentence("On $date, our $owner closed it.");
        action(Map.of("kind", new Value.Choice("close"), "owner", Given.text("manager")));

        assertThat(desk.lines()).containsExactly("- On [actions.date], our manager closed it.");
    }

    @Test
    void the_words_rest_on_the_choice_and_each_slot_on_its_answer() {
        sentence("Our $owner   did  it");
        action(Map.of("kind", new Value.Choice("close"), "owner", Given.text("manager")));

        Block.Bullets bullets = (Block.Bullets) desk.composePart().blocks().get(0);
        List<Span> spans = ((Block.Paragraph) bullets.items().get(0).blocks().get(0)).spans();

        assertThat(spans).containsExactly(from("kind", "Our "), from("owner", "manager"), from("kind", " did it"));
    }

    private static Span from(String field, String words) {
        AnswerPath path = AnswerPath.parse("actions[r1]." + field);
        return new Span.Text(words, java.util.Set.of(), List.of(new Origin.Answer(path)));
    }

    @Test
    void a_choice_with_slots_is_asked_for_like_any_other() {
        sentence("Our $owner did it");
        desk.part("closing", "#foreach($a in $actions)#if($is.choice($a.kind, 'close'))closed#end#end\n");
        action(Map.of("kind", new Value.Choice("close")));

        assertThat(Lines.of(desk.compose().parts().get(1).blocks())).containsExactly("closed");
    }

    @Test
    void a_sentence_within_a_sentence_fails_and_says_where() {
        sentence("It is $again");
        action(Map.of(
                "kind", new Value.Choice("close"), "again", new Value.Choice("once"), "owner", Given.text("manager")));

        assertThat(desk.compose().faults().toString())
                .contains("cannot print another one")
                .contains("questions.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On $dat | TEMPLATE-UNKNOWN-NAME",
                "Our $owner did 3 things | TEMPLATE-DIGIT",
                "Our $owner did two things | TEMPLATE-NUMBER-WORD",
                "$owner.length() | TEMPLATE-UNKNOWN-TOOL",
                "#if($owner)a | TEMPLATE-SYNTAX",
                "$proof | TEMPLATE-NOT-A-FACT",
                "#evaluate($owner) | TEMPLATE-DIRECTIVE"
            })
    void what_is_wrong_with_a_sentence_is_told_at_its_choice(String words, String code) {
        desk.lexicons.add(new Lexicon("number-words", "en", List.of("two"), List.of(), "test"));
        sentence(words);

        List<Fault> faults = desk.check().stream()
                .filter(fault -> !fault.sentence().contains("'several'"))
                .toList();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place().file()).endsWith("questions.yaml");
            assertThat(fault.sentence()).startsWith("in the 'en' text of the choice 'close': ");
        });
    }

    @Test
    void several_choices_have_no_slots_and_no_tool_takes_a_sentence() {
        sentence("Our $owner did it");
        desk.part("closing", "#foreach($a in $actions)$fmt.lower($a.kind)#end $join.and($actions, 'kind')\n");

        assertThat(desk.check())
                .extracting(Fault::code)
                .containsExactly("TEMPLATE-SLOTS", "TEMPLATE-SLOTS", "TEMPLATE-SLOTS");
    }
}

package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows: their number, those that refer to one, the evidence of all; and the answer that there is none. */
class RowsInTemplatesTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void causes_and_actions() {
        desk.ask(
                Ask.list("causes", Ask.text("name")),
                Ask.list(
                        "actions",
                        Ask.text("name"),
                        Ask.reference("against", "causes"),
                        Ask.of(QuestionType.EVIDENCE, "proof")),
                Ask.text("injuries"));
        desk.answer(
                "causes",
                Given.rows(
                        AnswerPath.of("causes"),
                        List.of(Map.of("name", Given.text("cable")), Map.of("name", Given.text("test")))));
        desk.answer(
                "actions",
                Given.rows(
                        AnswerPath.of("actions"),
                        List.of(
                                Map.of(
                                        "name",
                                        Given.text("stop"),
                                        "against",
                                        new Value.Reference(List.of(RowId.of("r2"), RowId.of("r1"))),
                                        "proof",
                                        Given.evidence("list")),
                                Map.of(
                                        "name",
                                        Given.text("retest"),
                                        "against",
                                        new Value.Reference(List.of(RowId.of("r2"))),
                                        "proof",
                                        Given.evidence("report", "list")))));
    }

    @Test
    void a_row_knows_the_number_that_it_has_in_its_list() {
        desk.part("opening", "#foreach($a in $actions)\n- $a.name: causes $join.and($a.against, 'number')\n#end\n");

        assertThat(desk.check()).isEmpty();
        assertThat(desk.lines()).containsExactly("- stop: causes 2 and 1", "- retest: causes 2");
        assertThat(Lines.spans(desk.composePart().blocks()))
                .filteredOn(Span.Text.class::isInstance)
                .filteredOn(span -> ((Span.Text) span).text().equals("1"))
                .singleElement()
                .satisfies(one -> assertThat(one.origins())
                        .containsExactly(
                                new Origin.Structure("number"), new Origin.Answer(AnswerPath.parse("causes[r1]"))));
    }

    @Test
    void a_field_called_number_is_that_field() {
        desk.ask(Ask.list("parcels", Ask.text("number")));
        desk.answer("parcels", Given.rows(AnswerPath.of("parcels"), List.of(Map.of("number", Given.text("Z-9")))));
        desk.part("opening", "#foreach($p in $parcels)$p.number#end\n");

        assertThat(desk.lines()).containsExactly("Z-9");
    }

    @Test
    void the_rows_that_refer_to_a_row_are_found() {
        desk.part("opening", """
                #foreach($c in $causes)
                - $c.name: $join.and($where.of($actions, 'against', $c), 'name') ($count.of($actions, 'against', $c))
                #end
                """);

        assertThat(desk.check()).isEmpty();
        assertThat(desk.lines()).containsExactly("- cable: stop (1)", "- test: stop and retest (2)");
    }

    @Test
    void a_row_of_another_list_is_refused() {
        desk.part("opening", "#foreach($a in $actions)$count.of($actions, 'against', $a)#end\n");

        assertThat(desk.check()).extracting(Fault::code).containsExactly("TEMPLATE-ARGUMENTS");
    }

    @Test
    void evidence_of_all_rows_is_cited_together_and_never_joined() {
        desk.part("opening", "See $exhibit.cite($actions, 'proof').\n");
        assertThat(desk.check()).isEmpty();
        assertThat(desk.lines()).containsExactly("See {list, report}.");

        desk.part("closing", "See $join.and($actions, 'proof') and $exhibit.cite($actions, 'name').\n");
        assertThat(desk.check()).extracting(Fault::code).containsExactly("TEMPLATE-ARGUMENTS", "TEMPLATE-ARGUMENTS");
    }

    @Test
    void that_there_is_none_can_be_said_and_a_gap_is_not_none() {
        desk.part("opening", "#if($is.none($injuries))Nobody was hurt.#{else}Injuries: $injuries#end\n");

        assertThat(desk.lines()).containsExactly("Injuries: [injuries]");
        desk.state("injuries", AnswerState.NONE);
        assertThat(desk.lines()).containsExactly("Nobody was hurt.");
    }

    @Test
    void the_windows_of_a_metric_are_facts_of_policy() {
        desk.part("opening", """
                $policy.metric('late-shipment-rate').shortWindow-day and
                $policy.metric('late-shipment-rate').longWindow-day rate;
                $join.or($policy.metric('late-shipment-rate').windows) days
                """);

        assertThat(desk.check()).isEmpty();
        assertThat(desk.lines()).containsExactly("10-day and 30-day rate; 10 or 30 days");
    }

    @Test
    void a_metric_is_named_as_the_region_of_the_case_does() {
        desk.part("opening", "Our $policy.metric('late-shipment-rate').name.\n");

        assertThat(desk.lines()).containsExactly("Our late shipment rate.");
        desk.language = "en-GB";
        assertThat(desk.lines()).containsExactly("Our late dispatch rate.");
    }

    @Test
    void a_loop_over_a_list_that_must_be_answered_shows_a_gap_that_wants_the_list() {
        desk.cells.remove("actions");
        desk.part(
                "corrective",
                "#foreach($a in $actions)\n- $a.number: $a.name against $join.and($a.against, 'name')#if($a.proof)"
                        + " ($exhibit.cite($a.proof))#end\n#end\n");
        assertThat(desk.lines()).as("nobody has to answer it").isEmpty();

        desk.required.add("actions");
        assertThat(desk.lines()).containsExactly("- [actions]: [actions.name] against [actions.against]");
        assertThat(Lines.spans(desk.composePart().blocks()))
                .filteredOn(Span.Missing.class::isInstance)
                .hasSize(3)
                .allSatisfy(
                        gap -> assertThat(gap.origins()).containsExactly(new Origin.Answer(AnswerPath.of("actions"))));

        desk.state("actions", AnswerState.NONE);
        assertThat(desk.lines()).as("there are none").isEmpty();
    }

    @Test
    void what_is_counted_or_asked_of_an_open_list_is_as_before() {
        desk.cells.remove("causes");
        desk.required.add("causes");
        desk.part(
                "root-cause",
                "#foreach($c in $causes)\n- $c.name: $count.of($actions, 'against', $c)\n#end\n\n"
                        + "#if($causes)Some.#{else}None.#end\n");

        assertThat(desk.lines()).containsExactly("- [causes.name]: 0", "None.");
    }
}

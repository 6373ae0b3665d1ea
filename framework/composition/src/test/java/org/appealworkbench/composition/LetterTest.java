package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class LetterTest {

    private final Desk desk = new Desk();

    @Test
    void exhibits_are_numbered_by_first_citation_over_all_parts() {
        evidence("plan", "scans", "list");
        desk.ask(
                org.appealworkbench.composition.Ask.of(QuestionType.EVIDENCE, "one"),
                org.appealworkbench.composition.Ask.of(QuestionType.EVIDENCE, "two"));
        desk.answer("one", Given.evidence("list")).answer("two", Given.evidence("scans", "list", "gone"));
        desk.part("opening", "See $exhibit.cite($one).\n").part("closing", "See $exhibit.cite($two, $one).\n");

        Letter letter = desk.compose();

        assertThat(letter.exhibits())
                .containsExactly(
                        new Exhibit(1, EvidenceId.of("list"), "The list", "evidence/list.pdf"),
                        new Exhibit(2, EvidenceId.of("scans"), "The scans", "evidence/scans.pdf"));
        assertThat(Lines.of(letter.parts().get(1).blocks())).containsExactly("See {scans, list, gone}.");
        assertThat(Lines.spans(letter.parts().get(0).blocks()))
                .contains(new Span.Citation(
                        List.of(EvidenceId.of("list")),
                        List.of(new Origin.Answer(AnswerPath.of("one")), new Origin.Exhibit(EvidenceId.of("list")))));
    }

    private void evidence(String... ids) {
        for (String id : ids) {
            desk.evidence.add(new Evidence(
                    EvidenceId.of(id),
                    "evidence/" + id + ".pdf",
                    Optional.of("The " + id),
                    Optional.empty(),
                    List.of()));
        }
    }

    private static Notice notice(Ask... asks) {
        return new Notice(
                Optional.of(LocalDate.of(2026, 5, 4)),
                Optional.empty(),
                "The root cause. Who signs? Invoices. Rate 9.59 target 4 B000000001",
                List.of(asks),
                List.of(),
                List.of(new Mention("asin", "B000000001", new TextRange(56, 66))),
                List.of(new MetricReading(
                        "late-shipment-rate",
                        Optional.of(new java.math.BigDecimal("9.59")),
                        Optional.empty(),
                        new TextRange(37, 46))),
                Optional.empty(),
                true);
    }

    @Test
    void names_of_the_case_the_notice_and_policy_print_with_their_origins() {
        desk.notice = notice();
        desk.rounds.add(new Round(
                1,
                Optional.of(LocalDate.of(2026, 4, 30)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        desk.part(
                "opening",
                "$seller.storeName / $seller.sellerId / $notice.received / $join.and($notice.asins) /"
                        + " $notice.metric('late-shipment-rate').value / $notice.metric('late-shipment-rate').target /"
                        + " $policy.metric('late-shipment-rate').target / $policy.metric('late-shipment-rate').name /"
                        + " $marketplace.domain / $round.number / $round.previous.submitted\n");

        assertThat(desk.lines())
                .containsExactly("Blue Store / [seller.sellerId] / May 4, 2026 / B000000001 / 9.59% /"
                        + " [notice: late-shipment-rate target] / 4% / late shipment rate / amazon.com / 2 /"
                        + " April 30, 2026");
        assertThat(Lines.spans(desk.composePart().blocks()))
                .extracting(span -> span.origins().get(0))
                .contains(
                        new Origin.Seller("storeName"),
                        new Origin.Notice(new TextRange(56, 66)),
                        new Origin.Notice(new TextRange(37, 46)),
                        new Origin.Policy("late-shipment-rate", "SC-LSR"),
                        new Origin.CaseField("rounds[1].submitted"));
    }

    @Test
    void tools_unite_the_origins_of_what_they_took() {
        desk.ask(org.appealworkbench.composition.Ask.list(
                "orders",
                org.appealworkbench.composition.Ask.choice(QuestionType.CHOICE, "cause", "late=late", "lost=lost"),
                org.appealworkbench.composition.Ask.of(QuestionType.NUMBER, "days")));
        AnswerPath list = AnswerPath.of("orders");
        desk.answer(
                "orders",
                Given.rows(
                        list,
                        List.of(
                                Map.of("cause", new Value.Choice("late"), "days", Given.number("2")),
                                Map.of("cause", new Value.Choice("lost"), "days", Given.number("3")),
                                Map.of("cause", new Value.Choice("late"), "days", Given.number("1")))));
        desk.part(
                "opening",
                "$count.of($orders) $count.of($orders, 'cause', 'late') $sum.of($orders, 'days')"
                        + " $plural.of($count.of($orders, 'cause', 'lost'), 'order', 'orders')"
                        + " $join.and($distinct.of($orders, 'cause'))"
                        + "#foreach($o in $where.of($orders, 'cause', 'late')) $o.days#end\n");

        assertThat(desk.lines()).containsExactly("3 2 6 order late and lost 2 1");
        Origin first = Lines.spans(desk.composePart().blocks())
                .findFirst()
                .orElseThrow()
                .origins()
                .get(0);
        assertThat(first).isEqualTo(new Origin.Calculated("count", List.of(new Origin.Answer(list))));
    }

    @Test
    void because_names_what_decided_over_a_part() {
        desk.ask(
                org.appealworkbench.composition.Ask.of(QuestionType.YES_NO, "sorry"),
                org.appealworkbench.composition.Ask.of(QuestionType.YES_NO, "wanted"),
                org.appealworkbench.composition.Ask.text("printed"));
        desk.answer("wanted", new Value.Flag(true)).answer("printed", Given.text("x"));
        desk.part("opening", "$printed#if($sorry) Sorry.#end\n", Optional.of("wanted"));

        assertThat(desk.composePart().because())
                .extracting(Fact::origins)
                .containsExactly(
                        List.of(new Origin.Answer(AnswerPath.of("wanted"))),
                        List.of(new Origin.Answer(AnswerPath.of("sorry"))));
        desk.answer("wanted", new Value.Flag(false));
        assertThat(desk.compose().parts()).isEmpty();
    }

    @Test
    void a_condition_is_false_for_missing_none_no_and_empty() {
        desk.ask(
                org.appealworkbench.composition.Ask.text("missing"),
                org.appealworkbench.composition.Ask.text("none"),
                org.appealworkbench.composition.Ask.of(QuestionType.YES_NO, "no"),
                org.appealworkbench.composition.Ask.list("empty"),
                org.appealworkbench.composition.Ask.of(QuestionType.INTEGER, "zero"));
        desk.state("none", AnswerState.NONE).answer("no", new Value.Flag(false));
        desk.answer("empty", new Value.Rows(List.of())).answer("zero", Given.number("0"));
        desk.part(
                "opening",
                "#if($missing)a#{end}#if($none)b#{end}#if($no)c#{end}#if($empty)d#{end}#if($zero)e#{end}"
                        + "#if($is.positive($zero))f#{end}#if($is.answered($missing) || !$no)g#{end}\n");

        assertThat(desk.lines()).containsExactly("eg");
    }

    @Test
    void a_language_that_the_letter_lacks_is_a_fault_and_the_first_one_is_used() {
        desk.languages = List.of("en", "de");
        desk.language = "fr";
        desk.part("opening", "Hello.\n");
        desk.templates.put("de/opening.vm", new org.appealworkbench.api.type.Template("de/opening.vm", "Guten Tag.\n"));

        Letter letter = desk.compose();
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.faults())
                .extracting(LetterFault::code, LetterFault::at)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("LETTER-LANGUAGE", "letter:appeal"));

        desk.language = "de-AT";
        assertThat(desk.compose().faults()).isEmpty();
        assertThat(desk.lines()).containsExactly("Guten Tag.");
    }

    @Test
    void a_side_letter_names_what_is_still_open_in_its_own_language_and_only_that() {
        desk.ask(
                org.appealworkbench.composition.Ask.text("carrier"),
                org.appealworkbench.composition.Ask.text("pickUp"));
        desk.required.add("carrier");
        desk.required.add("pickUp");
        desk.answer("pickUp", Given.text("17:30"));
        desk.messages.put("en", Map.of("question.carrier.label", "Which carrier?"));
        desk.messages.put("zh-CN", Map.of("question.carrier.label", "哪家承运人？"));
        desk.kind = org.appealworkbench.api.type.LetterDefinition.Kind.SIDE;
        desk.languages = List.of("zh");
        desk.part("opening", "#foreach($label in $open.client)\n- $label\n#end\n");

        assertThat(desk.lines()).containsExactly("- 哪家承运人？");
        assertThat(desk.compose().faults())
                .as("a side letter is in its own language")
                .isEmpty();
    }

    @Test
    void a_counterpart_tells_the_same_facts_in_the_clients_words() {
        desk.ask(
                org.appealworkbench.composition.Ask.of(QuestionType.PARAGRAPH, "story"),
                org.appealworkbench.composition.Ask.of(QuestionType.DATE, "day"));
        desk.answer(
                "story",
                new Value.Prose(Optional.of("仓库缺人。"), Optional.of("zh-CN"), Optional.of("Staff were missing."), true));
        desk.answer("day", Given.date("2026-05-01"));
        desk.part("opening", "On $day: $story\n");
        desk.templates.put(
                "zh/opening.vm", new org.appealworkbench.api.type.Template("zh/opening.vm", "$day：$story\n"));

        Letter counterpart = new VelocityLetterComposer(new FakeExpressions(), List.of())
                .counterpart(desk.source(), desk.letter(), "zh");

        assertThat(desk.lines()).containsExactly("On May 1, 2026: Staff were missing.");
        assertThat(Lines.of(counterpart.parts().get(0).blocks())).containsExactly("2026年5月1日：仓库缺人。");
    }

    @Test
    void a_path_that_wants_no_letter_gets_none() {
        desk.paths = List.of(new PathDefinition(PathId.of("acknowledge"), Optional.empty(), false));
        desk.path = Optional.of(PathId.of("acknowledge"));
        desk.part("opening", "Hello.\n");

        assertThat(new VelocityLetterComposer(new FakeExpressions(), List.of()).compose(desk.source()))
                .isEmpty();
    }

    @Test
    void headings_subject_and_addressee_come_from_the_letter_file() {
        desk.heading = LocalText.of("en", "Root causes");
        desk.part("opening", "Hello.\n");

        Letter letter = desk.compose();
        assertThat(Lines.text(letter.subject())).isEqualTo("Plan of Action");
        assertThat(Lines.text(letter.addressee())).isEqualTo("Amazon Seller Performance");
        assertThat(letter.parts().get(0).heading().get(0).origins())
                .containsExactly(new Origin.Template("APPEAL-INF/letters.yaml", 8));
    }

    @Test
    void a_tool_of_a_code_bundle_prints_a_fact_and_its_failure_is_the_parts() {
        desk.tools.add(new TemplateTool() {
            @Override
            public String name() {
                return "shout";
            }

            @Override
            public Output call(List<Fact> arguments) {
                Fact fact = arguments.get(0);
                return new Printed(Fact.of(
                        fact.value().orElseThrow(),
                        fact.text().toUpperCase(java.util.Locale.ROOT),
                        List.of(new Origin.Calculated("shout", fact.origins()))));
            }
        });
        desk.ask(org.appealworkbench.composition.Ask.text("carrier")).answer("carrier", Given.text("ups"));
        desk.part("opening", "$tool.shout($carrier)\n");
        assertThat(desk.lines()).containsExactly("UPS");

        desk.cells.clear();
        assertThat(desk.compose().faults().get(0).message().toString()).contains("the tool 'shout' failed with");
    }

    @Test
    void equal_cases_give_equal_letters_also_when_many_threads_compose_at_once() {
        desk.ask(org.appealworkbench.composition.Ask.text("carrier")).answer("carrier", Given.text("UPS"));
        desk.part("opening", "#macro(twice $x)$x $x#end\n#twice($carrier) and #if($carrier)$carrier#end\n");
        VelocityLetterComposer composer = new VelocityLetterComposer(new FakeExpressions(), List.of());
        var source = desk.source();

        assertThat(java.util.stream.IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> composer.compose(source))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_marketplace_that_nobody_knows_is_a_gap_and_no_fault_of_the_template() {
        desk.marketplace = "XX";
        desk.part(
                "opening",
                "On #if($marketplace)$marketplace.domain#{else}$marketplace#end, at mail@$marketplace.domain.\n");

        Letter letter = desk.compose();

        assertThat(letter.faults()).isEmpty();
        assertThat(Lines.of(letter.parts().get(0).blocks()))
                .containsExactly("On [marketplace], at mail@[marketplace].");
    }
}

package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private final Desk desk = new Desk();

    @Test
    void a_fact_stands_in_a_sentence_with_its_origin_and_the_words_around_it_with_their_line() {
        desk.ask(Ask.text("carrier")).answer("carrier", Given.text("UPS"));
        desk.part("opening", "Dear team,\n\nwe ship with **$carrier** today.\n");

        assertThat(desk.composePart().blocks())
                .containsExactly(
                        new Block.Paragraph(List.of(words("Dear team,", 1))),
                        new Block.Paragraph(List.of(
                                words("we ship with ", 3),
                                new Span.Text(
                                        "UPS",
                                        java.util.Set.of(Span.Emphasis.STRONG),
                                        List.of(new Origin.Answer(AnswerPath.of("carrier")))),
                                words(" today.", 3))));
    }

    private static Span words(String text, int line) {
        return new Span.Text(
                text, java.util.Set.of(), List.of(new Origin.Template("APPEAL-INF/templates/opening.vm", line)));
    }

    @Test
    void a_list_goes_through_its_rows() {
        desk.ask(Ask.list("orders", Ask.text("orderId"), Ask.of(QuestionType.DATE, "shipped")));
        desk.answer(
                "orders",
                Given.rows(
                        AnswerPath.of("orders"),
                        List.of(
                                Map.of("orderId", Given.text("A-1"), "shipped", Given.date("2026-05-01")),
                                Map.of("orderId", Given.text("A-2")))));
        desk.part("opening", "Orders:\n#foreach($o in $orders)\n- $o.orderId, shipped $o.shipped\n#end\n");

        assertThat(desk.lines())
                .containsExactly("Orders:", "- A-1, shipped May 1, 2026", "- A-2, shipped [orders.shipped]");
    }

    @Test
    void prose_alone_in_a_paragraph_or_an_item_keeps_its_paragraphs() {
        desk.ask(Ask.of(QuestionType.PARAGRAPH, "story"))
                .answer("story", Given.prose("First line\nsecond line.\n\nNext *one*."));
        desk.part("opening", "$story\n\n- $story\n\nThey said: $story\n");

        assertThat(desk.lines())
                .containsExactly(
                        "First line second line.",
                        "Next *one*.",
                        "- First line second line.",
                        "  Next *one*.",
                        "They said: First line second line. Next *one*.");
    }

    @Test
    void only_confirmed_answers_are_printed() {
        desk.ask(
                Ask.of(QuestionType.PARAGRAPH, "drafted"), Ask.text("nobody"), Ask.text("none"), Ask.text("requested"));
        desk.answer("drafted", Given.draft("Not yet."));
        desk.state("none", AnswerState.NONE).state("requested", AnswerState.REQUESTED);
        desk.part("opening", "A $drafted B $nobody C $none D $requested\n");

        assertThat(desk.lines()).containsExactly("A [drafted] B [nobody] C D [requested]");
    }

    @Test
    void a_gap_names_the_answer_that_would_fill_it() {
        desk.messages.put("en", Map.of("question.carrier.label", "Which carrier?"));
        desk.ask(Ask.text("carrier")).part("opening", "We use $carrier.\n");

        assertThat(Lines.spans(desk.composePart().blocks()))
                .contains(new Span.Missing("Which carrier?", List.of(new Origin.Answer(AnswerPath.of("carrier")))));
    }

    @Test
    void a_period_of_one_day_is_that_day() {
        desk.ask(Ask.of(QuestionType.PERIOD, "period"));
        desk.answer("period", new Value.Period(Desk.TODAY, Desk.TODAY));
        desk.part("opening", "$period / $fmt.period($today, $today)\n");

        assertThat(desk.lines()).containsExactly("May 20, 2026 / May 20, 2026");
    }

    @Test
    void values_are_written_in_the_language_and_style_of_the_letter() {
        desk.ask(
                Ask.metric("rate", "late-shipment-rate"),
                Ask.of(QuestionType.MONEY, "loss"),
                Ask.of(QuestionType.PERIOD, "period"),
                Ask.of(QuestionType.DATE_TIME, "scan"),
                Ask.of(QuestionType.INTEGER, "total"),
                Ask.of(QuestionType.YES_NO, "agreed"));
        desk.answer("rate", Given.number("9.59"));
        desk.answer("loss", new Value.Money(new java.math.BigDecimal("1234.5"), "USD"));
        desk.answer("period", new Value.Period(Desk.TODAY.minusDays(19), Desk.TODAY));
        desk.answer("scan", new Value.DateTime(OffsetDateTime.parse("2026-05-02T03:04:00Z")));
        desk.answer("total", Given.number("12345"));
        desk.answer("agreed", new Value.Flag(true));
        desk.part("opening", "$rate / $loss / $period / $scan / $fmt.date($scan) / $total / $agreed / $today\n");

        assertThat(desk.lines())
                .containsExactly("9.59% / $1,234.50 / May 1, 2026 to May 20, 2026 /"
                        + " May 1, 2026, 20:04 (UTC-07:00) / May 1, 2026 / 12,345 / yes / May 20, 2026");

        desk.languages = List.of("de");
        desk.language = "de";
        desk.marketplace = "DE";
        assertThat(desk.lines())
                .containsExactly("9,59\u00a0% / 1.234,50\u00a0$ / 1. Mai 2026 bis 20. Mai 2026 /"
                        + " 2. Mai 2026, 05:04 Uhr (UTC+02:00) / 2. Mai 2026 / 12.345 / ja / 20. Mai 2026");
    }

    @Test
    void a_calculated_number_has_the_decimals_of_its_metric() {
        desk.ask(Ask.metric("rate", "late-shipment-rate"));
        desk.answer(
                "rate",
                Given.number("9.589041095890410958904109589041096"),
                new Origin.Calculated("calculate", List.of(new Origin.Answer(AnswerPath.of("late")))));
        desk.part("opening", "$rate\n");

        assertThat(desk.lines()).containsExactly("9.59%");
    }

    @Test
    void a_choice_prints_its_words_for_letters_and_choices_are_joined() {
        desk.ask(
                Ask.choice(QuestionType.CHOICE, "cause", "late=the carrier came late"),
                Ask.choice(QuestionType.CHOICES, "steps", "a=new software", "b=a second shift", "c=training"));
        desk.answer("cause", new Value.Choice("late")).answer("steps", new Value.Choices(List.of("c", "a", "b")));
        desk.part("opening", "$fmt.sentence($cause): $join.and($steps).\n");

        assertThat(desk.lines()).containsExactly("The carrier came late: training, new software, and a second shift.");
    }

    @Test
    void what_came_out_empty_leaves_no_block_and_no_double_space() {
        desk.ask(Ask.text("none"), Ask.text("b"))
                .state("none", AnswerState.NONE)
                .answer("b", Given.text("B"));
        desk.part("opening", "$none\n\n- $none\n\nA $none $b.\n\n* $none\n* $b\n");

        assertThat(desk.lines()).containsExactly("A B.", "- B");
    }

    @Test
    void a_hard_line_break_begins_a_line_of_its_own() {
        desk.part("opening", "Sincerely,\\\n$seller.signatory\\\n$seller.signatoryTitle\n");

        assertThat(desk.lines()).containsExactly("Sincerely,", "Ann Lee", "Owner");
    }

    @Test
    void code_html_images_and_autolinks_are_plain_characters() {
        desk.ask(Ask.text("a")).answer("a", Given.text("<b>"));
        desk.part("opening", "Use `$a` and <b>$a</b> and <http://x.y>.\n\n    indented\n");

        assertThat(desk.lines()).containsExactly("Use `<b>` and <b><b></b> and <http://x.y>.", "indented");
    }

    @Test
    void macros_of_policy_and_of_the_template_are_there() {
        desk.macros = "#macro(bold $x)**$x**#end";
        desk.ask(Ask.text("a")).answer("a", Given.text("UPS"));
        desk.part("opening", "#macro(twice $x)#bold($x) and $x#end\nA #twice($a).\n");

        assertThat(desk.lines()).containsExactly("A UPS and UPS.");
    }

    @Test
    void characters_that_nobody_sees_reach_no_letter() {
        desk.ask(Ask.text("carrier"));
        desk.answer("carrier", Given.text("Wan\u202Ehe\u200B Lin\u00ADes"));
        desk.seller = new Seller(
                Optional.of("Har\u2066bor"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        desk.subject = LocalText.of("en", "$seller.storeName and $carrier");
        desk.part("opening", "We are $seller.storeName and ship with $carrier.\n");

        assertThat(desk.lines()).containsExactly("We are Harbor and ship with Wanhe Lines.");
        assertThat(desk.compose().subject())
                .extracting(span -> ((Span.Text) span).text())
                .containsExactly("Harbor", " and ", "Wanhe Lines");
    }
}

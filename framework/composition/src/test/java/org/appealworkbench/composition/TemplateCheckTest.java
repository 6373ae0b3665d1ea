package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void aTypeWithAListAndWordLists() {
        desk.ask(
                Ask.text("carrier"),
                Ask.of(QuestionType.INTEGER, "total"),
                Ask.of(QuestionType.EVIDENCE, "proof"),
                Ask.choice(QuestionType.CHOICE, "cause", "late=the carrier came late", "lost=a parcel was lost"),
                Ask.choice(QuestionType.CHOICE, "wordless", "late"),
                Ask.list("orders", Ask.text("orderId"), Ask.list("scans", Ask.text("place"))),
                Ask.reference("about", "orders"));
        desk.lexicons.add(new Lexicon("number-words", "en", List.of("two|three|dozens?"), List.of(), "test"));
        desk.lexicons.add(new Lexicon("allowed-terms", "en", List.of("A-to-z", "3PL"), List.of(), "test"));
        desk.paths = List.of(new PathDefinition(PathId.of("accept"), Optional.empty(), true));
        desk.macros = "#macro(proof $link)#if($link) See $exhibit.cite($link).#end#end";
    }

    @Test
    void a_sound_template_has_no_finding() {
        desk.part("opening", """
                We use **$carrier** as our 3PL for A-to-z claims.

                #foreach($o in $orders)
                1. $o.orderId#if($foreach.hasNext), with#end
                #foreach($s in $o.scans)
                   - $s.place
                #end
                #end

                #foreach($ask in $asks.open)
                #if($is.choice($ask.topic, 'other') && !$carrier)
                "$ask.text"#answers($ask)
                #end
                #end
                $count.of($orders) $plural.of($count.of($orders), 'order', 'orders'): $join.and($orders, 'orderId').
                #foreach($o in $about)$o.orderId #end
                $policy.metric('late-shipment-rate').target $notice.metric('late-shipment-rate').value
                #set($first = $carrier) $first $seller.storeName $marketplace $marketplace.domain $round.number
                #if($round.previous) $round.previous.submitted #end $cause $fmt.lower($cause) #proof($proof)
                #if($is.on('accept')) $today #end
                """);

        assertThat(desk.check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "We lost 12 orders. | TEMPLATE-DIGIT | 1:9",
                "Costs $5 each. | TEMPLATE-DIGIT | 1:8",
                "We lost two orders. | TEMPLATE-NUMBER-WORD | 1:9",
                "It began in April. | TEMPLATE-DATE | 1:13",
                "$plural.of($total, 'order', '3 orders') | TEMPLATE-DIGIT | 1:29",
                "$carier | TEMPLATE-UNKNOWN-NAME | 1:1",
                "#if($carier)a#end | TEMPLATE-UNKNOWN-NAME | 1:5",
                "#foreach($o in $orders)$o.orderNo#end | TEMPLATE-UNKNOWN-FIELD | 1:27",
                "#foreach($o in $orders)#foreach($s in $o.scans)$s.town#end#end | TEMPLATE-UNKNOWN-FIELD | 1:51",
                "#foreach($o in $about)$o.town#end | TEMPLATE-UNKNOWN-FIELD | 1:26",
                "$join.and($orders, 'town') | TEMPLATE-UNKNOWN-FIELD | 1:20",
                "$seller.name | TEMPLATE-UNKNOWN-FIELD | 1:9",
                "$fmt.datum($total) | TEMPLATE-UNKNOWN-TOOL | 1:6",
                "$carrier.toUpperCase() | TEMPLATE-UNKNOWN-TOOL | 1:10",
                "$carrier.class | TEMPLATE-UNKNOWN-FIELD | 1:10",
                "$fmt.date() | TEMPLATE-ARGUMENTS | 1:6",
                "$fmt.date('x') | TEMPLATE-ARGUMENTS | 1:11",
                "$is.choice($cause, 'stolen') | TEMPLATE-UNKNOWN-CHOICE | 1:20",
                "#if($is.on('dispute'))a#end | TEMPLATE-UNKNOWN-NAME | 1:12",
                "$policy.metric('odr').target | TEMPLATE-UNKNOWN-NAME | 1:9",
                "$orders | TEMPLATE-NOT-A-FACT | 1:1",
                "$proof | TEMPLATE-NOT-A-FACT | 1:1",
                "$seller | TEMPLATE-NOT-A-FACT | 1:1",
                "$is.one($total) | TEMPLATE-NOT-A-FACT | 1:1",
                "$wordless | TEMPLATE-CHOICE-TEXT | 1:1",
                "#foreach($x in $carrier)a#end | TEMPLATE-NOT-A-LIST | 1:16",
                "#if($seller)a#end | TEMPLATE-CONDITION | 1:5",
                "#if('x')a#end | TEMPLATE-CONDITION | 1:5",
                "#if($total > $total)a#end | TEMPLATE-COMPARISON | 1:13",
                "#if($total == $total)a#end | TEMPLATE-COMPARISON | 1:14",
                "#if($total + $total)a#end | TEMPLATE-ARITHMETIC | 1:13",
                "#foreach($i in [1..2000000000])a#end | TEMPLATE-RANGE | 1:16",
                "#set($x = $carrier + $carrier) | TEMPLATE-ARITHMETIC | 1:21",
                "#set($x = 'a' + 'b') | TEMPLATE-ARITHMETIC | 1:16",
                "#set($x = 5) | TEMPLATE-LITERAL | 1:11",
                "#set($x = ['a']) | TEMPLATE-LITERAL | 1:11",
                "#set($o.x = $carrier) | TEMPLATE-SET | 1:6",
                "#evaluate('a') | TEMPLATE-DIRECTIVE | 1:1",
                "#include('a') | TEMPLATE-DIRECTIVE | 1:1",
                "#parse('a') | TEMPLATE-DIRECTIVE | 1:1",
                "#nosuch($carrier) | TEMPLATE-DIRECTIVE | 1:1",
                "#answers($carrier) | TEMPLATE-ANSWERS | 1:1",
                "#[[a 5]]# | TEMPLATE-NOT-ALLOWED | 1:1",
                "`$carrier` | TEMPLATE-MARKDOWN | 1:1",
                "a <b>b</b> | TEMPLATE-MARKDOWN | 1:3",
                "![a](b) | TEMPLATE-MARKDOWN | 1:1",
                "> a | TEMPLATE-MARKDOWN | 1:1",
                "see [us]($carrier) | TEMPLATE-LINK | 1:5",
                "## Heading | TEMPLATE-HASH-LINE | 1:1",
                "#if($carrier)a | TEMPLATE-SYNTAX | 2:1"
            })
    void every_fault_is_told_with_its_code_and_place(String source, String code, String lineAndColumn) {
        desk.part("opening", source + "\n");

        assertThat(desk.check())
                .extracting(fault -> fault.code() + " " + fault.place().line() + ":"
                        + fault.place().column())
                .contains(code + " " + lineAndColumn);
    }

    @Test
    void the_sentence_says_what_is_wrong_and_what_is_there() {
        desk.part("opening", "Hello,\n\n#foreach($o in $orders)\n- $o.orderNo\n#end\n");

        assertThat(desk.check())
                .extracting(Object::toString)
                .containsExactly("APPEAL-INF/templates/opening.vm:4:6: error: TEMPLATE-UNKNOWN-FIELD:"
                        + " a row of 'orders' has no 'orderNo'; it has orderId, scans");
    }

    @Test
    void a_misspelt_name_is_answered_with_the_nearest_one() {
        desk.part("opening", "$carier\n");

        assertThat(desk.check())
                .extracting(Object::toString)
                .containsExactly(
                        "APPEAL-INF/templates/opening.vm:1:1: error: TEMPLATE-UNKNOWN-NAME: '$carier' is no question"
                                + " and no name of templates; did you mean '$carrier'?");
    }

    @Test
    void headings_and_letter_texts_of_choices_hold_no_numbers_either() {
        desk.heading = LocalText.of("en", "Our 3 causes");
        desk.ask(Ask.choice(QuestionType.CHOICE, "more", "a=we hired two people"));
        desk.part("opening", "Hello.\n");

        assertThat(desk.check())
                .extracting(Object::toString)
                .containsExactly(
                        "APPEAL-INF/letters.yaml:8: error: TEMPLATE-DIGIT: fixed text of letters holds a number, '3';"
                                + " ask for it in a question and print the answer",
                        "APPEAL-INF/questions.yaml:5: error: TEMPLATE-NUMBER-WORD: fixed text of letters holds a number"
                                + " in words, 'two'; ask for it in a question and print the answer");
    }

    @Test
    void a_language_without_a_heading_is_told() {
        desk.languages = List.of("en", "de");
        desk.heading = LocalText.of("en", "Causes");
        desk.part("opening", "Hello.\n");

        assertThat(desk.check()).extracting(fault -> fault.code()).containsOnly("TEMPLATE-LANGUAGE");
    }
}

package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that the check would refuse, run all the same: the second layer must hold without the first. */
class HostileTemplateTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void aListOfThousandRows() {
        desk.ask(Ask.text("carrier"), Ask.list("orders", Ask.text("orderId")));
        desk.answer("carrier", Given.text("UPS"));
        List<Map<String, Value>> rows = IntStream.range(0, 1000)
                .mapToObj(i -> Map.of("orderId", Given.text("A" + i)))
                .toList();
        desk.answer("orders", Given.rows(AnswerPath.of("orders"), rows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#foreach($a in $orders)#foreach($b in $orders)#foreach($c in $orders)x#end#end#end",
                "#foreach($a in $orders)#foreach($b in $orders)#foreach($c in $orders)#end#end#end",
                "#set($q = 'aaaaaaaaaaaaaaaa')#foreach($a in $orders)#set($q = $q + $q)#end$q",
                "#set($q = 'aaaaaaaaaaaaaaaa')#foreach($a in $orders)#set($q = \"$q$q\")#end$q",
                "#foreach($i in [1..2000000000])x#end",
                "[1..2000000000] #set($r = [0..2000000000])$r",
                "$carrier.getClass()",
                "$carrier.class.forName('java.lang.Runtime')",
                "$carrier.getAsBoolean()",
                "$orders.items().clear()",
                "$orders.iterator().next()",
                "$foreach.count",
                "#foreach($o in $orders)$foreach.count#end",
                "#foreach($o in $orders)$foreach.getParent()#end",
                "#foreach($o in $orders)$foreach.stop()#end",
                "#evaluate('$carrier')",
                "#include('/etc/passwd')",
                "#parse('macros.vm')",
                "#define($x)a#end$x",
                "#macro(a)#a()#a()#end#a()",
                "#macro(a)#b()#b()#end#macro(b)#a()#a()#end#a()",
                "#@proof($carrier)a#end",
                "$orders",
                "$orders[0]",
                "${carrier|'made up'}",
                "$nobody",
                "$is.one($orders)",
                "$fmt.date($carrier)",
                "$exhibit.cite($carrier)",
                "$tool.nothing($carrier)",
                "$count.of($orders, 'nothing', 'x')",
                "#set($carrier.x = 'a')",
                "#answers($carrier)",
                "see [us]($carrier)",
                "![us](them)",
                "[us]: them",
                "#if($carrier)"
            })
    void fails_its_own_part_with_file_and_says_why(String source) {
        desk.part("opening", source + "\n").part("closing", "Thank you, $carrier.\n");

        Letter letter = desk.compose();

        assertThat(letter.faults()).extracting(LetterFault::code).containsExactly("TEMPLATE-FAILED");
        assertThat(letter.faults().get(0).at()).isEqualTo("part:opening");
        assertThat(letter.faults().get(0).message().args().get("place").toString())
                .contains("templates/opening.vm");
        assertThat(letter.parts().get(0).blocks()).hasSize(1);
        assertThat(Lines.spans(letter.parts().get(0).blocks())).allMatch(Span.Missing.class::isInstance);
        assertThat(Lines.of(letter.parts().get(1).blocks())).containsExactly("Thank you, UPS.");
    }

    @Test
    void the_fault_names_the_line_and_the_reason() {
        desk.part("opening", "Hello\n\n#if($carrier)\nA $orders\n#end\n");

        assertThat(desk.compose().faults().get(0).message().toString())
                .contains("APPEAL-INF/templates/opening.vm:4")
                .contains("'$orders' is a list (print it with #foreach or $join.and(...)); only facts can be printed");
    }

    @Test
    void macros_that_multiply_do_not_run_for_ever() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            String next = "#m" + (i + 1) + "()";
            source.append("#macro(m")
                    .append(i)
                    .append(")")
                    .append(next.repeat(10))
                    .append("#end\n");
        }
        source.append("#macro(m15)#end\n#m0()\n");
        desk.part("opening", source.toString());

        assertThat(desk.compose().faults().get(0).message().toString()).contains("does not come to an end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#if($carrier)", "#foreach($o in $orders)", "#if((", "#if(!", "#if($carrier && ", "$count.of("})
    void nesting_of_twenty_thousand_is_refused_before_it_is_parsed(String piece) {
        desk.part("opening", piece.repeat(20_000));

        assertThat(desk.compose().faults()).extracting(LetterFault::code).containsExactly("TEMPLATE-FAILED");
        assertThat(desk.check()).extracting(fault -> fault.code()).contains("TEMPLATE-DEPTH");
    }

    @Test
    void deeply_nested_markdown_is_no_trouble() {
        desk.part("opening", "- ".repeat(5_000) + "a\n\n" + "*a ".repeat(5_000) + "\n\n" + "[".repeat(5_000) + "\n");

        assertThat(desk.compose().parts()).hasSize(1);
    }

    @Test
    void private_use_characters_of_answers_and_templates_are_no_tokens() {
        String token = Character.toString(0xF0000);
        desk.answer("carrier", Given.text("A" + token + "B" + Character.toString(0x100000) + "\uE000C"));
        desk.part("opening", token + "$carrier" + token + token + "\n");

        assertThat(desk.lines()).containsExactly("ABC");
        assertThat(desk.check()).extracting(fault -> fault.code()).contains("TEMPLATE-CHARACTER");
    }
}

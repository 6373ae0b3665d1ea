package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.composition.format.CleanText;

/** No word of a letter without somebody who gave it, and no answer lost or changed on its way. */
class ProvenanceTest {

    private static final AnswerPath STORY = AnswerPath.of("story");

    /** Facts at every place that Markdown treats in a way of its own. */
    private static final String TEMPLATE = """
            $story

            - $story
            - so: $story

            1. **$story**
            1. *$story* and [$story](https://example.com/)

            # About $story

            He said "$story", `$story` and <$story>
            #if($story)
            yes: $story
            #end
            """;

    /** A subject that prints the answer, too. */
    private static final String SUBJECT = "Plan of Action: $story#if($story) (told)#end";

    /** How often the subject and the template print the answer. */
    private static final int PRINTED = 12;

    @Property(tries = 400)
    void an_answer_stands_in_the_letter_as_it_was_given_wherever_it_is_printed(@ForAll("answers") String answer) {
        Letter letter = letterWith(answer, UnaryOperator.identity());

        answersStandAsGiven(letter, answer);
    }

    @Property(tries = 200)
    void every_span_has_an_origin_and_no_fixed_word_a_digit(@ForAll("answers") String answer) {
        everyWordIsTraced(letterWith(answer, UnaryOperator.identity()));
    }

    @Example
    void a_template_that_prints_one_digit_of_its_own_is_found() {
        everyWordIsTraced(letterWith("an answer", UnaryOperator.identity()));
        Letter letter = letterWith("an answer", source -> source.replace("so:", "so 7:"));

        assertThatThrownBy(() -> everyWordIsTraced(letter)).isInstanceOf(AssertionError.class);
    }

    @Example
    void a_subject_that_prints_one_digit_of_its_own_is_found() {
        Desk desk = desk("an answer");
        desk.subject = LocalText.of("en", SUBJECT + " of 7");

        assertThatThrownBy(() -> everyWordIsTraced(desk.compose())).isInstanceOf(AssertionError.class);
    }

    @Example
    void an_answer_that_was_escaped_on_its_way_is_found() {
        Letter letter = letterThroughTool(
                "a < b & c*",
                fact -> new Fact(fact.value(), fact.text().replace("&", "&amp;").replace("<", "&lt;"), fact.origins()));

        assertThatThrownBy(() -> answersStandAsGiven(letter, "a < b & c*")).isInstanceOf(AssertionError.class);
    }

    @Example
    void an_answer_that_lost_its_origin_is_found() {
        answersStandAsGiven(letterThroughTool("a carrier", UnaryOperator.identity()), "a carrier");
        Letter letter = letterThroughTool(
                "a carrier", fact -> new Fact(fact.value(), fact.text(), List.of(new Origin.Template("x.vm", 1))));

        assertThatThrownBy(() -> answersStandAsGiven(letter, "a carrier")).isInstanceOf(AssertionError.class);
    }

    @Provide
    Arbitrary<String> answers() {
        Arbitrary<String> hostile = Arbitraries.of(
                "*",
                "**",
                "_",
                "`",
                "```",
                "#",
                "##",
                "# ",
                "\n# ",
                "- ",
                "\n- ",
                "1. ",
                "> ",
                "<b>",
                "</p>",
                "<!--",
                "&amp;",
                "&lt;",
                "&",
                "<",
                "[a](b)",
                "![i](u)",
                "[x]: /u",
                "\\",
                "\\*",
                "|",
                "---",
                "\n---\n",
                "===",
                "$story",
                "${story}",
                "#if($story)",
                "#end",
                "#set($a = 1)",
                "$!x",
                "#[[",
                "#*",
                "http://x.y",
                "  ",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "\u0000",
                "\u0007",
                "\u00a0",
                "\u200b",
                "\u202e",
                "e\u0301",
                "\u00e9",
                "三天",
                "\ud83d\ude00",
                "\ue000",
                Character.toString(0xF0000),
                Character.toString(0x10FFFD),
                "\ufffe");
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(hostile, words)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !CleanText.of(text).isBlank());
    }

    private static Desk desk(String answer) {
        Desk desk = new Desk();
        desk.ask(Ask.of(QuestionType.PARAGRAPH, "story")).answer("story", Given.prose(answer));
        desk.subject = LocalText.of("en", SUBJECT);
        return desk;
    }

    private static Letter letterWith(String answer, UnaryOperator<String> change) {
        Desk desk = desk(answer);
        desk.part("opening", change.apply(TEMPLATE));
        Letter letter = desk.compose();
        assertThat(letter.faults()).isEmpty();
        return letter;
    }

    /** The letter as a broken composer would make it: every answer goes through {@code harm} before it is printed. */
    private static Letter letterThroughTool(String answer, UnaryOperator<Fact> harm) {
        Desk desk = desk(answer);
        desk.tools.add(new TemplateTool() {
            @Override
            public String name() {
                return "harm";
            }

            @Override
            public Output call(List<Fact> arguments) {
                return new Printed(harm.apply(arguments.get(0)));
            }
        });
        desk.part(
                "opening",
                TEMPLATE.replace("$story", "$tool.harm($story)").replace("#if($tool.harm($story))", "#if($story)"));
        return desk.compose();
    }

    /** All that comes from the answer, put together, is the answer as often as the template prints it. */
    private static void answersStandAsGiven(Letter letter, String answer) {
        String printed = Lines.spans(letter).stream()
                .filter(span -> span.origins().contains(new Origin.Answer(STORY)))
                .map(span -> ((Span.Text) span).text())
                .collect(Collectors.joining(" "));

        assertThat(squeezed(printed)).isEqualTo(squeezed((CleanText.of(answer) + " ").repeat(PRINTED)));
    }

    /** Line breaks become spaces or paragraphs; nothing else may change. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static void everyWordIsTraced(Letter letter) {
        assertThat(Lines.spans(letter)).allSatisfy(span -> {
            assertThat(span.origins()).isNotEmpty();
            if (span instanceof Span.Text text && text.origins().get(0) instanceof Origin.Template from) {
                assertThat(text.text()).doesNotContainPattern("\\d");
                assertThat(from.file()).isIn("APPEAL-INF/templates/opening.vm", "APPEAL-INF/letters.yaml");
                assertThat(from.line()).isBetween(1, 14);
            }
        });
    }

    @Property(tries = 100)
    void what_changes_with_an_answer_names_its_question(
            @ForAll boolean a, @ForAll boolean b, @ForAll("choice") String c, @ForAll("flip") String flipped) {
        Letter before = decided(a, b, c);
        Letter after = decided(flipped.equals("a") != a, flipped.equals("b") != b, flipped.equals("c") ? other(c) : c);

        Map<String, Span> kept = Lines.spans(before).stream()
                .collect(Collectors.toMap(span -> span.toString(), span -> span, (x, y) -> x));
        Origin question = new Origin.Answer(AnswerPath.of(flipped));
        after.parts().forEach(part -> Lines.spans(part.blocks())
                .filter(span -> !kept.containsKey(span.toString()))
                .forEach(span -> assertThat(span.origins().contains(question)
                                || part.because().stream()
                                        .anyMatch(fact -> fact.origins().contains(question)))
                        .as("'%s' depends on '%s'", span, flipped)
                        .isTrue()));
    }

    @Provide
    Arbitrary<String> choice() {
        return Arbitraries.of("late", "lost");
    }

    @Provide
    Arbitrary<String> flip() {
        return Arbitraries.of("a", "b", "c");
    }

    private static String other(String choice) {
        return choice.equals("late") ? "lost" : "late";
    }

    private static Letter decided(boolean a, boolean b, String c) {
        Desk desk = new Desk();
        desk.ask(
                Ask.of(QuestionType.YES_NO, "a"),
                Ask.of(QuestionType.YES_NO, "b"),
                Ask.choice(QuestionType.CHOICE, "c", "late=came late", "lost=was lost"));
        desk.answer("a", new Value.Flag(a)).answer("b", new Value.Flag(b)).answer("c", new Value.Choice(c));
        desk.part("opening", "#if($a)\nA\n#else\nnot A\n#end\n#if(!$b && $is.choice($c, 'lost'))\nB\n#end\n");
        desk.part("closing", "It $c.\n", java.util.Optional.of("b"));
        return desk.compose();
    }
}

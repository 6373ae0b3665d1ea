package org.appealworkbench.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.document.Letterhead;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of {@code docs/extension-points} do what the pages say, and stand there as they are here. */
class ExtensionPointsTest {

    @ParameterizedTest
    @CsvSource({
        "Rule, ManyRounds",
        "TemplateTool, InitialsTool",
        "DocumentRenderer, OutlineRenderer",
        "ReportReader, FiguresReader",
        "WorkbenchView, ContactsView",
        "Command, EchoCommand"
    })
    void a_page_shows_its_example_word_for_word(String point, String example) throws IOException {
        String page = Files.readString(Path.of("../../docs/extension-points/" + point + ".md"), UTF_8);
        String source =
                Files.readString(Path.of("src/test/java/org/appealworkbench/example/" + example + ".java"), UTF_8);
        assertThat(page).contains("```java\n" + source.substring(source.indexOf("/**")) + "```\n");
        assertThat(page).contains("## What for", "## Who calls it", "## Contract", "## How to test");
    }

    @Test
    void the_rule_tells_the_third_round_and_is_silent_before() {
        assertThat(new ManyRounds().check(SampleReview.withRounds(SampleReview.round(1), SampleReview.round(2))))
                .isEmpty();
        assertThat(new ManyRounds()
                        .check(SampleReview.withRounds(
                                SampleReview.round(1), SampleReview.round(2), SampleReview.round(3))))
                .extracting(Problem::message)
                .containsExactly(Message.of("rule.ACME-001").with("rounds", 3));
    }

    @Test
    void the_tool_prints_a_fact_that_remembers_its_argument_and_leaves_a_gap_a_gap() {
        Origin signatory = new Origin.Seller("signatory");
        Fact name = Fact.of(new Value.Text("Li Na"), "Li Na", List.of(signatory));
        assertThat(new InitialsTool().call(List.of(name)))
                .isEqualTo(new TemplateTool.Printed(Fact.of(
                        new Value.Text("L. N."),
                        "L. N.",
                        List.of(new Origin.Calculated("initials", List.of(signatory))))));
        Fact gap = Fact.missing("signatory", List.of(signatory));
        assertThat(new InitialsTool().call(List.of(gap))).isEqualTo(new TemplateTool.Printed(gap));
    }

    @Test
    void the_renderer_writes_the_title_and_the_parts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OutlineRenderer().render(document(), out);
        assertThat(out.toString(UTF_8)).isEqualTo("Appeal\n- root-cause\n- preventive\n");
    }

    @Test
    void the_reader_knows_its_reports_and_reads_their_figures() {
        byte[] report = "metric\tdays\trate\nlate-shipment-rate\t10\t9.59\n".getBytes(UTF_8);
        assertThat(new FiguresReader().applies("figures.tsv", report)).isTrue();
        assertThat(new FiguresReader().applies("figures.tsv", "order-id\n".getBytes(UTF_8)))
                .isFalse();
        assertThat(new FiguresReader().read("figures.tsv", report))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.metric()).isEqualTo("late-shipment-rate");
                    assertThat(figure.windowDays()).isEqualTo(10);
                    assertThat(figure.rate()).contains(new BigDecimal("9.59"));
                });
    }

    @Test
    void the_view_shows_a_paragraph() {
        assertThat(new ContactsView().show(SampleReview.withRounds()))
                .singleElement()
                .isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void the_command_prints_its_arguments() {
        StringWriter printed = new StringWriter();
        int code = new EchoCommand().run(Map.of("WORDS", List.of("one", "two")), new PrintWriter(printed));
        assertThat(code).isZero();
        assertThat(printed).hasToString("one two\n");
    }

    private static LetterDocument document() {
        Letter letter = new Letter(
                LetterId.of("appeal"),
                LetterDefinition.Kind.APPEAL,
                "en",
                List.of(),
                List.of(),
                List.of(part(PartRole.ROOT_CAUSE), part(PartRole.PREVENTIVE)),
                List.of(),
                List.of());
        Letterhead head = new Letterhead(List.of(), List.of(), List.of(), List.of());
        return new LetterDocument(letter, head, "Appeal", Marketplace.Paper.A4, false);
    }

    private static Part part(PartRole role) {
        return new Part(
                PartId.of(role.word()),
                role,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                "all",
                "",
                Optional.empty());
    }
}

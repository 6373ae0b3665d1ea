package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.composition.tool.Signature;
import org.appealworkbench.composition.tool.Toolbox;
import org.junit.jupiter.api.Test;

/** The page for template authors, held against the product: every example passes the check and runs. */
class DocumentedTemplatesTest {

    private static final Path PAGE = Path.of("../../docs/reference/templates.md");
    private static final Pattern EXAMPLE = Pattern.compile("```velocity\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("(?m)^\\| `([$#].*?)` \\|");

    @Test
    void every_example_passes_the_check_and_runs() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(35);

        for (String example : examples) {
            Desk desk = desk();
            desk.part("opening", example + "\n");
            assertThat(desk.check()).as(example).isEmpty();
            assertThat(desk.compose().faults()).as(example).isEmpty();
        }
    }

    @Test
    void every_tool_has_an_example() throws IOException {
        String page = Files.readString(PAGE);

        Toolbox.SIGNATURES.forEach((tool, methods) -> {
            for (Signature method : methods) {
                assertThat(page).contains("$" + tool + "." + method.method() + "(");
            }
        });
    }

    private static List<String> examples() throws IOException {
        String page = Files.readString(PAGE);
        List<String> examples = new ArrayList<>();
        for (Pattern pattern : List.of(EXAMPLE, CELL)) {
            Matcher found = pattern.matcher(page);
            while (found.find()) {
                String source = found.group(1);
                boolean condition = source.startsWith("$is.");
                examples.add(condition ? "#if(" + source + ")yes#end" : source);
            }
        }
        return examples;
    }

    private static Desk desk() {
        Desk desk = new Desk();
        desk.ask(
                org.appealworkbench.composition.Ask.text("carrier"),
                org.appealworkbench.composition.Ask.of(QuestionType.PARAGRAPH, "summary"),
                org.appealworkbench.composition.Ask.of(QuestionType.INTEGER, "total"),
                org.appealworkbench.composition.Ask.of(QuestionType.PERCENT, "rate"),
                org.appealworkbench.composition.Ask.of(QuestionType.DATE, "start"),
                org.appealworkbench.composition.Ask.of(QuestionType.DATE, "end"),
                org.appealworkbench.composition.Ask.of(QuestionType.PERIOD, "window"),
                org.appealworkbench.composition.Ask.of(QuestionType.YES_NO, "apologise"),
                org.appealworkbench.composition.Ask.of(QuestionType.EVIDENCE, "proof"),
                org.appealworkbench.composition.Ask.choice(QuestionType.CHOICE, "cause", "late=the carrier came late"),
                org.appealworkbench.composition.Ask.choice(QuestionType.CHOICES, "steps", "a=new shifts", "b=training"),
                org.appealworkbench.composition.Ask.list("reasons", org.appealworkbench.composition.Ask.text("name")),
                org.appealworkbench.composition.Ask.list(
                        "orders",
                        org.appealworkbench.composition.Ask.reference("because", "reasons"),
                        org.appealworkbench.composition.Ask.text("orderId"),
                        org.appealworkbench.composition.Ask.of(QuestionType.MONEY, "loss"),
                        org.appealworkbench.composition.Ask.of(QuestionType.EVIDENCE, "proof"),
                        org.appealworkbench.composition.Ask.choice(
                                QuestionType.CHOICE, "kind", "late=sent late", "lost=lost")));
        desk.paths = List.of(new org.appealworkbench.api.type.PathDefinition(
                org.appealworkbench.api.type.PathId.of("accept"), java.util.Optional.empty(), true));
        desk.answer("carrier", Given.text("UPS")).answer("total", Given.number("3"));
        desk.answer("start", Given.date("2026-05-01")).answer("proof", Given.evidence("scans"));
        desk.answer("steps", new Value.Choices(List.of("a", "b")));
        desk.answer(
                "orders", Given.rows(AnswerPath.of("orders"), List.of(Map.of("orderId", Given.text("A")), Map.of())));
        desk.macros = "#macro(proof $link)#if($link) See $exhibit.cite($link).#end#end";
        desk.notice = new Notice(
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                "Who signs?",
                List.of(new Ask("a1", AskTopic.OTHER, "Who signs?", new TextRange(0, 10))),
                List.of(),
                List.of(),
                List.of(),
                java.util.Optional.empty(),
                false);
        return desk;
    }
}

package org.appealworkbench.expressions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.type.Expr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Executes every example of the reference page. */
class ReferencePageTest {

    private static final Path PAGE = Path.of("../../docs/reference/expressions.md");

    private final JexlExpressions expressions = new JexlExpressions();

    private record Line(String heading, String source, String wanted) {}

    @TestFactory
    Stream<DynamicTest> every_example_of_the_page_gives_what_the_page_says() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.source(), () -> assertThat(outcome(example)).isEqualTo(example.wanted())));
    }

    @Test
    void the_page_has_examples_of_every_function() throws IOException {
        List<Line> examples = examples();
        assertThat(examples).hasSizeGreaterThan(100);
        assertThat(Functions.library().keySet()).allSatisfy(name -> assertThat(examples)
                .anyMatch(example -> example.source().contains(name + "(")));
    }

    private String outcome(Line example) {
        return switch (example.heading()) {
            case "Expression" -> evaluated(example, Example.types(), Example.scope());
            case "Expression in a row" ->
                evaluated(
                        example,
                        Example.types().inRow(Example.ROWS),
                        Example.scope().in(Example.thirdRow()));
            case "Expression in a rule on letters" ->
                evaluated(example, Example.types().withLetter(), Example.scope().with(Example.letter()));
            default -> compiled(example, Example.types()).faults().get(0).code();
        };
    }

    private String evaluated(Line example, TypeScope types, Scope scope) {
        Expressions.Compiled compiled = compiled(example, types);
        assertThat(compiled.faults()).isEmpty();
        Optional<Value> value = compiled.expression().orElseThrow().evaluate(scope);
        return value.map(ReferencePageTest::print).orElse("unknown");
    }

    private Expressions.Compiled compiled(Line example, TypeScope types) {
        return expressions.compile(new Expr(example.source(), Place.of("page", 1, 1)), types);
    }

    private static String print(Value value) {
        if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.flag());
        }
        if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        }
        if (value instanceof Value.Money money) {
            return money.currency() + " " + money.amount().toPlainString();
        }
        return value instanceof Value.Date date
                ? date.date().toString()
                : value instanceof Value.Text text ? text.text() : value.toString();
    }

    private static List<Line> examples() throws IOException {
        List<Line> examples = new ArrayList<>();
        String heading = "";
        for (String line : Files.readAllLines(PAGE, UTF_8)) {
            if (!line.startsWith("|")) {
                heading = "";
                continue;
            }
            List<String> cells = List.of(line.replace("\\|", "\u0000").split("\\|", -1));
            String first = cells.get(1).strip().replace('\u0000', '|');
            if (first.startsWith("Expression") || first.startsWith("Faulty")) {
                heading = first;
            } else if (!heading.isEmpty() && first.startsWith("`")) {
                examples.add(new Line(
                        heading,
                        first.substring(1, first.length() - 1),
                        cells.get(2).strip()));
            }
        }
        return examples;
    }
}

package org.appealworkbench.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.type.Expr;

class ExpressionPropertiesTest {

    private static final Example.FakeScope FULL =
            Example.scope().in(Example.thirdRow()).with(Example.letter());

    private final Expressions expressions = new JexlExpressions();

    @Property(tries = 2_000)
    void no_source_whatever_it_is_makes_compiling_throw(@ForAll String source) {
        Expressions.Compiled compiled = compile(source);
        assertThat(compiled.expression().isPresent())
                .isEqualTo(compiled.faults().isEmpty());
    }

    @Property(tries = 3_000)
    void no_soup_of_words_of_the_language_makes_compiling_or_evaluating_throw(
            @ForAll("soup") String source, @ForAll Set<Integer> forgotten) {
        compile(source).expression().ifPresent(expression -> expression.evaluate(without(forgotten)));
    }

    @Property(tries = 3_000)
    void what_is_known_from_half_of_the_answers_stays_true_when_the_rest_arrives(
            @ForAll("conditions") String source, @ForAll Set<Integer> forgotten) {
        Expression expression = compile(source).expression().orElseThrow(() -> new AssertionError(source));
        Optional<Value> early = expression.evaluate(without(forgotten));
        early.ifPresent(value -> assertThat(expression.evaluate(FULL)).contains(value));
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "row",
                        ".",
                        "reason",
                        "firstScan",
                        "lateOrders",
                        "drafts",
                        "(",
                        ")",
                        ",",
                        "'proven'",
                        "count",
                        "sum",
                        "any",
                        "==",
                        "<",
                        "&&",
                        "||",
                        "!",
                        "-",
                        "+",
                        "/",
                        "%",
                        "?",
                        ":",
                        "1",
                        "0.5",
                        "'x'",
                        "true",
                        "null",
                        "new",
                        "[",
                        "]",
                        "{",
                        "}",
                        "=",
                        ";",
                        "->",
                        "@",
                        "#",
                        "`",
                        "\\",
                        "'",
                        "letter",
                        "words",
                        "loss",
                        "rate",
                        "incident",
                        "from",
                        "answered",
                        "while",
                        "..",
                        "=~",
                        "$",
                        "é",
                        "中",
                        "\n",
                        "\t",
                        "var ",
                        "empty ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> conditions() {
        return condition(3);
    }

    private static Arbitrary<String> condition(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                Arbitraries.of(
                        "trained",
                        "insured",
                        "true",
                        "false",
                        "reason == 'shippedLate'",
                        "backup != 'own'",
                        "contains(causes, 'staff')",
                        "row.firstScan > row.expectedShip",
                        "any(drafts, 'proven')",
                        "all(drafts, 'reason', 'shippedLate')",
                        "packed <= noticed",
                        "isOneOf(reason, 'confirmedLate', 'shippedLate')",
                        "mentions(letter, carrierName)",
                        "vague(story)",
                        "validTracking(tracking)",
                        "sum(lateOrders, 'refund') > loss"),
                Combinators.combine(number(2), Arbitraries.of("<", "<=", ">", ">=", "==", "!="), number(2))
                        .as((a, sign, b) -> a + " " + sign + " " + b));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> condition(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                inner.map(a -> "!(" + a + ")"),
                Combinators.combine(inner, Arbitraries.of("&&", "||"), inner)
                        .as((a, sign, b) -> "(" + a + ") " + sign + " (" + b + ")"),
                Combinators.combine(inner, inner, inner).as((a, b, c) -> "((" + a + ") ? (" + b + ") : (" + c + "))"));
    }

    private static Arbitrary<String> number(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(
                "orders",
                "rate",
                "stock",
                "0",
                "1.50",
                "count(lateOrders)",
                "count(drafts, 'proven')",
                "words(story)",
                "days(noticed, today)",
                "loss.amount",
                "words(letter)",
                "distinct(lateOrders, 'reason')",
                "round");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> number(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(inner, Arbitraries.of("+", "-", "*", "/", "%"), inner)
                        .as((a, sign, b) -> "(" + a + " " + sign + " " + b + ")"),
                inner.map(a -> "round(-" + a + ", 2)"));
    }

    private Expressions.Compiled compile(String source) {
        return expressions.compile(
                new Expr(source, Place.of("questions.yaml", 3, 5)),
                Example.types().inRow(Example.ROWS).withLetter());
    }

    /** The example case with some answers missing. */
    private static Example.FakeScope without(Set<Integer> forgotten) {
        Map<String, Value> values = new LinkedHashMap<>(FULL.values());
        List<String> names = List.copyOf(values.keySet());
        forgotten.forEach(index -> {
            String name = names.get(Math.floorMod(index, names.size()));
            if (!name.equals("marketplace")) {
                values.remove(name);
            }
        });
        return new Example.FakeScope(values, FULL.row(), FULL.letter());
    }
}

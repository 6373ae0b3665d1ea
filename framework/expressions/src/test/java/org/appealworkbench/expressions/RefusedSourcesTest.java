package org.appealworkbench.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.type.Expr;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedSourcesTest {

    private final Expressions expressions = new JexlExpressions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''.getClass()",
                "carrierName.getClass().forName('java.lang.Runtime')",
                "carrierName.class",
                "carrierName['class']",
                "new('java.io.File', '/etc/passwd')",
                "new java.io.File('/etc/passwd')",
                "while(true) {}",
                "for(x : lateOrders) x",
                "#pragma jexl.import java.io\n orders",
                "@lenient orders",
                "@x",
                "`${carrierName}`",
                "${carrierName}",
                "#{carrierName}",
                "var x = 1; x",
                "orders = 3",
                "orders += 1",
                "orders++",
                "() -> 1",
                "function(x) { x }",
                "[1, 2]",
                "{1: 2}",
                "1..3",
                "carrierName =~ 'U.*'",
                "carrierName =^ 'U'",
                "~/U.*/",
                "orders & 1",
                "orders << 64",
                "ns:count(lateOrders)",
                "carrierName?.length",
                "insured ?? true",
                "insured ?: true",
                "empty carrierName",
                "empty(carrierName)",
                "size(lateOrders)",
                "null",
                "return orders",
                "throw 'x'",
                "if (trained) orders",
                "carrierName instanceof 'x'",
                "orders === 3",
                "1e3 == orders",
                "010 == orders",
                "5L == orders",
                "+orders",
                "System.exit(1)",
                "a; b",
                ""
            })
    void what_is_no_part_of_the_language_is_refused(String source) {
        Expressions.Compiled compiled = compile(source);
        assertThat(compiled.expression()).isEmpty();
        assertThat(compiled.faults()).isNotEmpty();
    }

    @Test
    void deep_nesting_is_a_fault_and_no_overflow_of_the_stack() {
        for (String source : List.of(
                "(".repeat(900) + "1" + ")".repeat(900),
                "!".repeat(1_900) + "true",
                "- ".repeat(900) + "1",
                "not ".repeat(400) + "true",
                "true?1:".repeat(280) + "1",
                "round(".repeat(250) + "1" + ",1)".repeat(250))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> compile(source));
        }
        assertThat(codes("(".repeat(51) + "1" + ")".repeat(51))).containsExactly("TOO-DEEP");
        assertThat(codes("(".repeat(50) + "1" + ")".repeat(50))).isEmpty();
    }

    @Test
    void a_long_flat_chain_is_fine_and_a_source_beyond_the_limit_is_not() {
        assertThat(codes("1" + "+1".repeat(999))).isEmpty();
        assertThat(codes("1" + "+1".repeat(1_000))).containsExactly("TOO-LONG");
        assertThat(codes("true" + "&&true".repeat(300))).isEmpty();
    }

    private List<String> codes(String source) {
        return compile(source).faults().stream().map(Fault::code).toList();
    }

    private Expressions.Compiled compile(String source) {
        return expressions.compile(new Expr(source, Place.of("rules.yaml")), Example.types());
    }
}

package org.appealworkbench.expressions;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** The parts of values that have parts: {@code period.from}, {@code money.amount}. */
final class Components {

    private record Component(Kind kind, Function<Value, @Nullable Value> take) {}

    private static final Map<Kind, Map<String, Component>> ALL = Map.of(
            Kind.PERIOD,
            Map.of(
                    "from",
                            new Component(
                                    Kind.DATE, v -> v instanceof Value.Period p ? new Value.Date(p.from()) : null),
                    "to", new Component(Kind.DATE, v -> v instanceof Value.Period p ? new Value.Date(p.to()) : null)),
            Kind.MONEY,
            Map.of(
                    "amount",
                    new Component(Kind.NUMBER, v -> v instanceof Value.Money m ? new Value.Number(m.amount()) : null),
                    "currency",
                    new Component(Kind.TEXT, v -> v instanceof Value.Money m ? new Value.Text(m.currency()) : null)));

    private Components() {}

    static @Nullable Typed of(Compiler compiler, Typed whole, String name) {
        Map<String, Component> known = ALL.getOrDefault(whole.kind(), Map.of());
        Component component = known.get(name);
        String spelling = whole.spelling() + "." + name;
        if (component != null) {
            return Typed.of(
                    component.kind(),
                    scope -> {
                        Value value = whole.evaluation().in(scope);
                        return value == null ? null : component.take().apply(value);
                    },
                    whole.spot(),
                    spelling);
        }
        String hint = whole.is(Kind.ROWS)
                ? ": read it in a rule with 'each', or with functions such as any(" + whole.spelling() + ", '" + name
                        + "')"
                : known.isEmpty()
                        ? ""
                        : ": it has "
                                + String.join(
                                        " and ",
                                        List.copyOf(known.keySet()).stream()
                                                .sorted()
                                                .toList());
        return compiler.findings.report(
                whole.spot(), FaultCode.UNKNOWN_FIELD, Kinds.describe(whole) + " and has no '." + name + "'" + hint);
    }
}

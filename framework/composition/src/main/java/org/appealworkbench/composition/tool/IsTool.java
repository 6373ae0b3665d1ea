package org.appealworkbench.composition.tool;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Facts;
import org.appealworkbench.composition.value.ListValue;

/** {@code $is}: what {@code #if} may ask. Every fact that it looks at is noted. */
final class IsTool extends Tool {

    static final List<Signature> SIGNATURES = List.of(
            condition("answered", 1, -1),
            condition("none", 1, -1),
            condition("positive", 1, -1),
            condition("one", 1, -1),
            condition("many", 1, -1),
            condition("choice", 2, 1),
            condition("on", 1, 0));

    private final Optional<PathId> path;

    IsTool(Optional<PathId> path, Facts facts) {
        super("is", SIGNATURES, facts);
        this.path = path;
    }

    private static Signature condition(String method, int arguments, int words) {
        return Signature.of(method, arguments, arguments, words, Result.CONDITION);
    }

    @Override
    Boolean run(String method, Arguments arguments) {
        if (method.equals("on")) {
            return isOn(arguments.word(0));
        }
        Fact asked = arguments.isList(0)
                ? arguments.list(0).whole()
                : arguments.asked(0).fact();
        facts().reads().read(asked);
        return switch (method) {
            case "answered" ->
                arguments.isList(0)
                        ? !arguments.list(0).items().isEmpty()
                        : arguments.asked(0).isAnswered();
            case "none" ->
                arguments.isList(0)
                        ? !asked.isMissing() && arguments.list(0).items().isEmpty()
                        : arguments.asked(0).isNone();
            case "choice" ->
                Matching.holds(arguments.isList(0) ? arguments.list(0) : arguments.asked(0), arguments.word(1));
            case "positive" -> size(arguments).signum() > 0;
            case "one" -> size(arguments).compareTo(BigDecimal.ONE) == 0;
            default -> size(arguments).compareTo(BigDecimal.ONE) > 0;
        };
    }

    private boolean isOn(String wanted) {
        String current = path.map(PathId::value).orElse("");
        List<Origin> origins = List.of(new Origin.CaseField("path"));
        facts().reads()
                .read(
                        current.isEmpty()
                                ? Fact.missing("path", origins)
                                : Fact.of(new Value.Choice(current), current, origins));
        return current.equals(wanted);
    }

    private static BigDecimal size(Arguments arguments) {
        if (arguments.isList(0)) {
            ListValue list = arguments.list(0);
            return BigDecimal.valueOf(list.items().size());
        }
        FactValue fact = arguments.fact(0);
        if (!fact.isAnswered()) {
            return BigDecimal.ZERO;
        }
        Value value = fact.fact().value().orElseThrow();
        if (value instanceof Value.Number number) {
            return number.number();
        }
        if (value instanceof Value.Money money) {
            return money.amount();
        }
        throw arguments.wrong(0, "a number, an amount or a list");
    }
}

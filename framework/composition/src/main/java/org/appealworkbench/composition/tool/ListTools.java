package org.appealworkbench.composition.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.composition.format.LetterFormat;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Facts;
import org.appealworkbench.composition.value.ListValue;
import org.appealworkbench.composition.value.TemplateValue;

/** {@code $count}, {@code $where}, {@code $distinct}, {@code $sum}: facts out of lists. */
final class ListTools {

    static final List<Signature> COUNT = List.of(Signature.of("of", 1, 3, 1, Result.FACT));
    static final List<Signature> WHERE = List.of(Signature.of("of", 3, 3, 1, Result.ROWS));
    static final List<Signature> DISTINCT = List.of(Signature.of("of", 1, 2, 1, Result.FACTS));
    static final List<Signature> SUM = List.of(Signature.of("of", 1, 2, 1, Result.FACT));

    private ListTools() {}

    static final class Count extends Tool {
        Count(Facts facts) {
            super("count", COUNT, facts);
        }

        @Override
        FactValue run(String method, Arguments arguments) {
            ListValue list = arguments.count() == 3 ? matching(arguments, facts()) : arguments.list(0);
            Fact whole = list.whole();
            return whole.isMissing()
                    ? new FactValue(whole, FactValue.Print.TEXT, facts().reads())
                    : facts().number(
                                    BigDecimal.valueOf(list.items().size()), Facts.calculated("count", List.of(whole)));
        }
    }

    static final class Where extends Tool {
        Where(Facts facts) {
            super("where", WHERE, facts);
        }

        @Override
        ListValue run(String method, Arguments arguments) {
            return matching(arguments, facts());
        }
    }

    static final class Distinct extends Tool {
        Distinct(Facts facts) {
            super("distinct", DISTINCT, facts);
        }

        @Override
        ListValue run(String method, Arguments arguments) {
            Map<Object, List<Fact>> alike = new LinkedHashMap<>();
            for (FactValue fact : arguments.facts(0)) {
                if (!fact.isNone()) {
                    Object key = fact.fact().value().isPresent()
                            ? fact.fact().value().get()
                            : fact.fact();
                    alike.computeIfAbsent(key, k -> new ArrayList<>()).add(fact.fact());
                }
            }
            List<FactValue> items = alike.values().stream()
                    .map(same -> new FactValue(
                            new Fact(same.get(0).value(), same.get(0).text(), origins(same)),
                            FactValue.Print.TEXT,
                            facts().reads()))
                    .toList();
            return new ListValue(arguments.list(0).whole(), items, facts().reads());
        }

        private static List<Origin> origins(List<Fact> same) {
            return same.stream()
                    .flatMap(fact -> fact.origins().stream())
                    .distinct()
                    .toList();
        }
    }

    static final class Sum extends Tool {

        private final LetterFormat format;

        Sum(LetterFormat format, Facts facts) {
            super("sum", SUM, facts);
            this.format = format;
        }

        @Override
        FactValue run(String method, Arguments arguments) {
            Fact whole = arguments.list(0).whole();
            if (whole.isMissing()) {
                return new FactValue(whole, FactValue.Print.TEXT, facts().reads());
            }
            BigDecimal total = BigDecimal.ZERO;
            String currency = null;
            List<Fact> inputs = new ArrayList<>(List.of(whole));
            for (FactValue fact : arguments.facts(0)) {
                if (fact.fact().isMissing()) {
                    return fact;
                }
                if (fact.isNone()) {
                    continue;
                }
                inputs.add(fact.fact());
                Value value = fact.fact().value().orElseThrow();
                if (value instanceof Value.Money money) {
                    if (currency != null && !currency.equals(money.currency())) {
                        throw arguments.wrong(0, "a list of amounts in one currency");
                    }
                    currency = money.currency();
                    total = total.add(money.amount());
                } else if (value instanceof Value.Number number) {
                    total = total.add(number.number());
                } else {
                    throw arguments.wrong(0, "a list of numbers or amounts");
                }
            }
            List<Origin> origins = Facts.calculated("sum", inputs);
            return currency == null
                    ? facts().number(total, origins)
                    : facts().of(new Value.Money(total, currency), format.money(total, currency), origins);
        }
    }

    /** The rows whose field holds what the third argument says; what was left out counts among the origins too. */
    private static ListValue matching(Arguments arguments, Facts facts) {
        ListValue list = arguments.list(0);
        String field = arguments.word(1);
        List<Origin> origins = new ArrayList<>(list.whole().origins());
        List<TemplateValue> kept = new ArrayList<>();
        for (TemplateValue row : list.items()) {
            Object value = row.property(field);
            if (value instanceof FactValue fact) {
                origins.addAll(fact.fact().origins());
            } else if (value instanceof ListValue named) {
                origins.addAll(named.whole().origins());
            }
            boolean holds = arguments.isRow(2)
                    ? Matching.holds(value, arguments.row(2))
                    : Matching.holds(value, arguments.word(2));
            if (holds) {
                kept.add(row);
            }
        }
        Fact whole = new Fact(
                list.whole().value(),
                list.whole().text(),
                origins.stream().distinct().toList());
        return new ListValue(whole, kept, facts.reads());
    }
}

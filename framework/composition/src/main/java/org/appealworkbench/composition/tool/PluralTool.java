package org.appealworkbench.composition.tool;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.composition.format.LetterFormat;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Facts;
import org.appealworkbench.composition.value.ListValue;

/** {@code $plural.of(n, 'order', 'orders')}: the form that fits a number, or the length of a list. */
final class PluralTool extends Tool {

    static final List<Signature> SIGNATURES = List.of(Signature.of("of", 2, 4, 1, Result.FACT));

    private final LetterFormat format;

    PluralTool(LetterFormat format, Facts facts) {
        super("plural", SIGNATURES, facts);
        this.format = format;
    }

    @Override
    FactValue run(String method, Arguments arguments) {
        Fact counted = arguments.isList(0)
                ? arguments.list(0).whole()
                : arguments.fact(0).fact();
        Optional<BigDecimal> number = number(arguments);
        int forms = arguments.count() - 1;
        int form = number.map(n -> format.pluralForm(n, forms)).orElse(forms - 1);
        String word = arguments.word(1 + form);
        return facts().of(new Value.Text(word), word, Facts.calculated("plural", List.of(counted)));
    }

    /** Empty for a gap, which is told where the number itself is printed. */
    private static Optional<BigDecimal> number(Arguments arguments) {
        if (arguments.isList(0)) {
            ListValue list = arguments.list(0);
            return list.whole().isMissing()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(list.items().size()));
        }
        return arguments
                .fact(0)
                .fact()
                .value()
                .flatMap(value -> value instanceof Value.Number n ? Optional.of(n.number()) : Optional.empty());
    }
}

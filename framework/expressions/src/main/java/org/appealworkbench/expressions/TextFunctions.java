package org.appealworkbench.expressions;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Functions over answers, choices and texts. */
final class TextFunctions {

    private TextFunctions() {}

    static @Nullable Typed answered(Call call) {
        Typed typed = call.argument(0);
        if (typed == null) {
            return null;
        }
        if (typed.literal() != null) {
            return call.compiler().mismatch(typed.spot(), "'answered' expects a question or a field");
        }
        return call.result(Kind.FLAG, scope -> Logic.flag(typed.evaluation().in(scope) != null));
    }

    static @Nullable Typed contains(Call call) {
        Typed choices = call.argument(0, Kind.CHOICES);
        Typed wanted = call.argument(1, Kind.TEXT, Kind.CHOICE);
        if (choices == null || wanted == null || !Choices.fit(call.compiler(), choices, wanted)) {
            return null;
        }
        return call.result(
                Kind.FLAG,
                scope -> membership(
                        choices.evaluation().in(scope), wanted.evaluation().in(scope)));
    }

    static @Nullable Value membership(@Nullable Value choices, @Nullable Value wanted) {
        if (!(choices instanceof Value.Choices all) || wanted == null) {
            return null;
        }
        String id = wanted instanceof Value.Choice choice
                ? choice.choice()
                : wanted instanceof Value.Text text ? text.text() : "";
        return Logic.flag(all.choices().contains(id));
    }

    static @Nullable Typed isOneOf(Call call) {
        Typed tested = call.argument(0);
        if (tested == null) {
            return null;
        }
        List<Evaluation> equalities = new ArrayList<>();
        for (int i = 1; i < call.size(); i++) {
            Typed candidate = call.argument(i);
            Evaluation equality = candidate == null ? null : Operators.equality(call.compiler(), tested, candidate);
            if (equality == null) {
                return null;
            }
            equalities.add(equality);
        }
        return call.result(Kind.FLAG, Logic.or(equalities));
    }

    static @Nullable Typed length(Call call) {
        Typed text = call.argument(0, Kind.TEXT);
        if (text == null) {
            return null;
        }
        return call.result(
                Kind.NUMBER,
                scope -> text.evaluation().in(scope) instanceof Value.Text value
                        ? Arithmetic.number(
                                value.text().codePointCount(0, value.text().length()))
                        : null);
    }

    static @Nullable Typed validTracking(Call call) {
        Typed text = call.argument(0, Kind.TEXT);
        if (text == null) {
            return null;
        }
        return call.result(
                Kind.FLAG,
                scope -> text.evaluation().in(scope) instanceof Value.Text value
                        ? Logic.flag(TrackingNumbers.isPlausible(value.text()))
                        : null);
    }
}

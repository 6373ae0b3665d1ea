package org.appealworkbench.composition.tool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.composition.format.LetterFormat;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Facts;

/** {@code $fmt}: the same fact, written in another way. */
final class FormatTool extends Tool {

    static final List<Signature> SIGNATURES = List.of(
            Signature.facts("date", 1, 1),
            Signature.facts("period", 1, 2),
            Signature.facts("number", 1, 1),
            Signature.facts("percent", 1, 1),
            Signature.facts("lower", 1, 1),
            Signature.facts("sentence", 1, 1));

    private final LetterFormat format;
    private final Locale locale;

    FormatTool(LetterFormat format, String language, Facts facts) {
        super("fmt", SIGNATURES, facts);
        this.format = format;
        this.locale = Locale.forLanguageTag(language);
    }

    @Override
    FactValue run(String method, Arguments arguments) {
        FactValue first = arguments.fact(0);
        if (method.equals("period") && arguments.count() == 2) {
            return between(first, arguments.fact(1), arguments);
        }
        if (!first.isAnswered()) {
            return first;
        }
        Value value = first.fact().value().orElseThrow();
        Optional<String> text =
                switch (method) {
                    case "date" -> day(value).map(format::date);
                    case "number" -> number(value).map(format::number);
                    case "percent" -> number(value).map(format::percent);
                    case "period" ->
                        value instanceof Value.Period period
                                ? Optional.of(format.period(period.from(), period.to()))
                                : Optional.empty();
                    case "lower" -> Optional.of(first(first.fact().text(), letter -> letter.toLowerCase(locale)));
                    default -> Optional.of(first(first.fact().text(), letter -> letter.toUpperCase(locale)));
                };
        String written = text.orElseThrow(() -> arguments.wrong(0, "a " + method));
        return facts().of(value, written, Facts.calculated("fmt." + method, List.of(first.fact())));
    }

    private FactValue between(FactValue from, FactValue to, Arguments arguments) {
        if (!from.isAnswered() || !to.isAnswered()) {
            return from.isAnswered() ? to : from;
        }
        LocalDate first = day(from.fact().value().orElseThrow()).orElseThrow(() -> arguments.wrong(0, "a date"));
        LocalDate last = day(to.fact().value().orElseThrow()).orElseThrow(() -> arguments.wrong(1, "a date"));
        List<Fact> both = List.of(from.fact(), to.fact());
        return facts().of(
                        new Value.Period(first, last),
                        format.period(first, last),
                        Facts.calculated("fmt.period", both));
    }

    private Optional<LocalDate> day(Value value) {
        if (value instanceof Value.Date date) {
            return Optional.of(date.date());
        }
        return value instanceof Value.DateTime moment ? Optional.of(format.day(moment.dateTime())) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Value value) {
        if (value instanceof Value.Number number) {
            return Optional.of(number.number());
        }
        return value instanceof Value.Money money ? Optional.of(money.amount()) : Optional.empty();
    }

    /** Only the first letter changes, and not that of an acronym: the letters of names stay. */
    private static String first(String text, Function<String, String> change) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        boolean acronym = end < text.length() && Character.isUpperCase(text.codePointAt(end));
        return acronym ? text : change.apply(text.substring(0, end)) + text.substring(end);
    }
}

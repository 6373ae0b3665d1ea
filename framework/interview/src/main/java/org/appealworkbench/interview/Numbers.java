package org.appealworkbench.interview;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.Value;
import org.jspecify.annotations.Nullable;

/** Reads numbers and amounts of money. */
final class Numbers {

    /** More digits than any figure of an account has; keeps {@code 1e999999999} from being written out. */
    private static final int MOST_DIGITS = 60;

    private Numbers() {}

    static Reading number(AnswerData data, String word) {
        BigDecimal number = decimal(data);
        return number == null ? Reading.invalid(word, Given.shown(data)) : Reading.of(new Value.Number(number));
    }

    static Reading integer(AnswerData data, String word) {
        BigDecimal number = decimal(data);
        if (number == null) {
            return Reading.invalid(word, Given.shown(data));
        }
        return number.stripTrailingZeros().scale() <= 0
                ? Reading.of(new Value.Number(number))
                : Reading.invalid(new Value.Number(number), word, Given.shown(data));
    }

    static Reading money(AnswerData data, String word) {
        if (data instanceof AnswerData.Fields fields) {
            BigDecimal amount = fields.field("amount").map(Numbers::decimal).orElse(null);
            Optional<String> currency = fields.text("currency").filter(Numbers::isCurrency);
            if (amount != null && currency.isPresent()) {
                return Reading.of(new Value.Money(amount, currency.get()));
            }
        }
        return Reading.invalid(word, Given.shown(data));
    }

    private static boolean isCurrency(String code) {
        try {
            return code.length() == 3
                    && Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A number, or a text that is written like one, for spreadsheets give nothing but texts. */
    private static @Nullable BigDecimal decimal(AnswerData data) {
        String text = Given.text(data);
        if (text == null || text.length() > MOST_DIGITS + 10) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

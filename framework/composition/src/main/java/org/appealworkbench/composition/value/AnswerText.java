package org.appealworkbench.composition.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.composition.format.CleanText;
import org.appealworkbench.composition.format.Language;
import org.appealworkbench.composition.format.LetterFormat;

/** How the answer to a question is written. */
final class AnswerText {

    /** Decimals of a calculated number of which nothing else is said. */
    private static final int CALCULATED_DECIMALS = 2;

    private final LetterFormat format;
    private final Policy policy;
    private final String language;
    private final boolean clientsWords;

    AnswerText(LetterFormat format, Policy policy, String language, boolean clientsWords) {
        this.format = format;
        this.policy = policy;
        this.language = language;
        this.clientsWords = clientsWords;
    }

    /** Empty if the question gives no words for the value: a choice that has none for letters. */
    Optional<String> of(Value value, Question question, Origin origin, boolean isPlan) {
        if (value instanceof Value.Text text) {
            return Optional.of(CleanText.oneLine(CleanText.of(text.text())));
        }
        if (value instanceof Value.Prose prose) {
            return said(prose).or(prose::text).map(CleanText::of);
        }
        if (value instanceof Value.Number number) {
            return Optional.of(number(number.number(), question, origin));
        }
        if (value instanceof Value.Choice choice) {
            return choice(choice.choice(), question, isPlan);
        }
        if (value instanceof Value.Money money) {
            return Optional.of(format.money(money.amount(), money.currency()));
        }
        if (value instanceof Value.Date date) {
            return Optional.of(format.date(date.date()));
        }
        if (value instanceof Value.DateTime moment) {
            return Optional.of(format.dateTime(moment.dateTime()));
        }
        if (value instanceof Value.Period period) {
            return Optional.of(format.period(period.from(), period.to()));
        }
        if (value instanceof Value.Flag flag) {
            return Optional.of(format.flag(flag.flag()));
        }
        return Optional.of("");
    }

    private Optional<String> said(Value.Prose prose) {
        return prose.source().filter(words -> clientsWords).filter(words -> prose.sourceLanguage()
                .filter(spoken -> Language.primary(spoken).equals(Language.primary(language)))
                .isPresent());
    }

    Optional<String> choice(String id, Question question, boolean isPlan) {
        return question.choice(id)
                .flatMap(choice -> choice.letter(isPlan).inOrFirst(language))
                .map(CleanText::of);
    }

    private String number(BigDecimal given, Question question, Origin origin) {
        BigDecimal shown = rounded(given, question, origin instanceof Origin.Calculated);
        return question.type() == QuestionType.PERCENT ? format.percent(shown) : format.number(shown);
    }

    private BigDecimal rounded(BigDecimal given, Question question, boolean calculated) {
        Optional<Metric> metric = question.policy().flatMap(policy::metric);
        if (metric.isPresent()) {
            return atMost(given, metric.get().decimals(), metric.get().rounding());
        }
        return calculated ? atMost(given, CALCULATED_DECIMALS, RoundingMode.HALF_UP) : given;
    }

    private static BigDecimal atMost(BigDecimal number, int decimals, RoundingMode rounding) {
        return number.scale() <= decimals ? number : number.setScale(decimals, rounding);
    }
}

package org.appealworkbench.extensions.internal.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.type.QuestionType;

/** Which keys of a question have a meaning for which types. */
final class QuestionKeys {

    static final List<String> LIMITED =
            List.of("min", "max", "step", "minLength", "maxLength", "pattern", "choices", "of", "many", "questions");

    private static final Set<QuestionType> NUMBERS =
            EnumSet.of(QuestionType.INTEGER, QuestionType.NUMBER, QuestionType.PERCENT, QuestionType.MONEY);
    private static final Set<QuestionType> TEXTS = EnumSet.of(
            QuestionType.TEXT,
            QuestionType.PARAGRAPH,
            QuestionType.ASIN,
            QuestionType.ORDER_ID,
            QuestionType.SKU,
            QuestionType.TRACKING_NUMBER,
            QuestionType.EMAIL,
            QuestionType.PHONE,
            QuestionType.URL,
            QuestionType.PERSON);
    private static final Set<QuestionType> COUNTED =
            EnumSet.of(QuestionType.LIST, QuestionType.CHOICES, QuestionType.EVIDENCE, QuestionType.REFERENCE);

    private QuestionKeys() {}

    static boolean fits(String key, QuestionType type) {
        return switch (key) {
            case "min", "max", "step" -> NUMBERS.contains(type);
            case "minLength", "maxLength" -> TEXTS.contains(type) || COUNTED.contains(type);
            case "pattern" -> TEXTS.contains(type);
            case "choices" -> type == QuestionType.CHOICE || type == QuestionType.CHOICES;
            case "of", "many" -> type == QuestionType.REFERENCE;
            case "questions" -> type == QuestionType.LIST;
            default -> true;
        };
    }
}

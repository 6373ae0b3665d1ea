package org.appealworkbench.api.type;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types a question may have; in files their names are lower-case-hyphen ({@code yes-no}, {@code order-id}). */
public enum QuestionType {
    TEXT,
    PARAGRAPH,
    YES_NO,
    INTEGER,
    NUMBER,
    PERCENT,
    MONEY,
    DATE,
    DATE_TIME,
    PERIOD,
    CHOICE,
    CHOICES,
    ASIN,
    ORDER_ID,
    SKU,
    TRACKING_NUMBER,
    EMAIL,
    PHONE,
    URL,
    PERSON,
    MARKETPLACE,
    COUNTRY,
    EVIDENCE,
    REFERENCE,
    LIST;

    public static Optional<QuestionType> parse(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** The name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

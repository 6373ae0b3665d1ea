package org.appealworkbench.api.type;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an ask of Amazon is about. */
public enum AskTopic {
    ROOT_CAUSE,
    CORRECTIVE,
    PREVENTIVE,
    EVIDENCE,
    DOCUMENT,
    IDENTITY,
    OTHER;

    public static Optional<AskTopic> parse(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

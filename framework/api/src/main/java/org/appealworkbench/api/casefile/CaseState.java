package org.appealworkbench.api.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a case stands between the notice and the end of monitoring. */
public enum CaseState {
    PREPARING,
    READY,
    SUBMITTED,
    REPLIED,
    MONITORING,
    CLOSED;

    public static Optional<CaseState> parse(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

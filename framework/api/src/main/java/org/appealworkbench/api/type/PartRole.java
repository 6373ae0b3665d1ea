package org.appealworkbench.api.type;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a part of a letter is for. */
public enum PartRole {
    OPENING,
    ROOT_CAUSE,
    CORRECTIVE,
    PREVENTIVE,
    EVIDENCE,
    CLOSING,
    OTHER;

    public static Optional<PartRole> parse(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

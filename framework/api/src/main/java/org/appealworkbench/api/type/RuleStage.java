package org.appealworkbench.api.type;

import java.util.Locale;

/** What a rule looks at. */
public enum RuleStage {
    INTERVIEW,
    LETTER,
    EVIDENCE,
    PACKAGE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.appealworkbench.extensions.internal.bind;

import java.util.Set;

/** The names of the files of the policy. */
public final class PolicyFiles {

    public static final String HEAD = "policy.yaml";
    public static final String MARKETPLACES = "marketplaces.yaml";
    public static final String METRICS = "metrics.yaml";
    public static final String TIMES = "waiting-times.yaml";
    public static final String FORMS = "forms.yaml";
    public static final String WORDS = "words.yaml";
    public static final String RULES = "rules.yaml";
    public static final String NOTICES = "notices.yaml";
    public static final String SIGNALS = "signals.yaml";
    public static final String ASK_WEIGHTS = "ask-weights.txt";
    public static final String MACROS = "macros.vm";
    public static final Set<String> ALL =
            Set.of(HEAD, MARKETPLACES, METRICS, TIMES, FORMS, WORDS, RULES, NOTICES, SIGNALS, ASK_WEIGHTS);

    private PolicyFiles() {}
}

package org.appealworkbench.api.notice;

import org.appealworkbench.api.fact.TextRange;

/** What the mail orders without asking for an answer ("ship any open orders"). */
public record Duty(String text, TextRange range) {}

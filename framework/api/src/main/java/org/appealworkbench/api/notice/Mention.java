package org.appealworkbench.api.notice;

import org.appealworkbench.api.fact.TextRange;

/**
 * Something that the mail names: an id, a date.
 *
 * @param kind {@code asin}, {@code order-id}, {@code complaint-id}, {@code date}
 * @param text exactly as in the mail
 */
public record Mention(String kind, String text, TextRange range) {}

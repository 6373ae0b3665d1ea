package org.appealworkbench.api.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;

/**
 * The time to answer, as the mail states it.
 *
 * @param text the exact words
 * @param date the last day, if it could be worked out from the words and the day of receipt
 */
public record Deadline(String text, Optional<LocalDate> date, TextRange range) {}

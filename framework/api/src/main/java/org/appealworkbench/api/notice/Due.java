package org.appealworkbench.api.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.appealworkbench.api.fact.Origin;

/**
 * The time to act, and who says so.
 *
 * @param words of the mail, or the amount of the table: {@code 17 days}
 * @param date last day, in the time zone of the marketplace; empty if the day of receipt is unknown
 * @param origin {@link Origin.Notice} if the mail states it, else {@link Origin.Policy}
 * @param zone in which the day ends, such as {@code Europe/Berlin}; empty if the marketplace is unknown
 */
public record Due(String words, Optional<LocalDate> date, Origin origin, Optional<String> zone) {}

package org.appealworkbench.api.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.appealworkbench.api.type.RuleId;

/**
 * A problem that somebody answers for in this case.
 *
 * @param at the place of the problem, as {@code check --json} shows it
 * @param judged digest of what was judged, as {@code check --json} shows it; when that changes the waiver ends. Absent:
 *     it holds for whatever stands at that place
 */
public record Waiver(RuleId rule, String at, String reason, String who, LocalDate when, Optional<String> judged) {}

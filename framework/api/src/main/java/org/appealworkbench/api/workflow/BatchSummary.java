package org.appealworkbench.api.workflow;

import java.util.Optional;
import org.appealworkbench.api.ErrorKind;

/**
 * How a batch ended.
 *
 * @param ok cases without an error
 * @param problems cases with an error: no letter, or with force a draft
 * @param failed cases that could not be worked on
 * @param reused cases taken from an earlier batch as they were
 * @param gravest of the failures' kinds: internal before plug-in before user
 * @param isStopped the listener wanted it to stop, so the rest of the input was not worked on
 * @param json {@code summary.json}, on one line
 */
public record BatchSummary(
        long cases,
        long ok,
        long problems,
        long failed,
        long reused,
        Optional<ErrorKind> gravest,
        boolean isStopped,
        String json) {}

package org.appealworkbench.api.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.appealworkbench.api.type.AppealTypeId;

/**
 * One submission with the reply to it.
 *
 * @param number from 1
 * @param submitted the day it went out; empty for a round in preparation
 * @param appealType the type whose questions and templates answer this round, if not the case's
 * @param answers what was answered when it went out
 * @param letter the letter as it went out
 * @param reply Amazon's answer, if it came
 */
public record Round(
        int number,
        Optional<LocalDate> submitted,
        Optional<AppealTypeId> appealType,
        Optional<Answers> answers,
        Optional<TextSource> letter,
        Optional<Mail> reply) {}

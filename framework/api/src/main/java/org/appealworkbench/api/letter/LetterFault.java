package org.appealworkbench.api.letter;

import org.appealworkbench.api.Message;

/**
 * What went wrong while composing; universal rules turn faults into problems.
 *
 * @param code the id of the rule that reports it: {@code TEMPLATE-FAILED}, {@code LETTER-LANGUAGE}, {@code UNTRACED-FACT},
 *     {@code OVERLAY-STALE}, {@code OVERLAY-DANGLING}, {@code OVERLAY-TAKEN}, {@code GLYPH-MISSING}
 * @param at {@code part:ID} or {@code letter:ID}
 */
public record LetterFault(String code, String at, Message message) {}

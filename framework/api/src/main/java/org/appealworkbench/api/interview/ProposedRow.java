package org.appealworkbench.api.interview;

import org.appealworkbench.api.fact.Row;

/**
 * A row that the latest message proposes for an ask, and that nobody has confirmed yet. No letter and no rule reads it as
 * an answer.
 *
 * @param row its fields are suggestions; its id is free in the list
 * @param ask id of the ask that it was made for
 */
public record ProposedRow(Row row, String ask) {}

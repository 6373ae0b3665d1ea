package org.appealworkbench.api.letter;

import org.appealworkbench.api.fact.EvidenceId;

/**
 * A piece of evidence with the number by which the letter cites it, in the order of first citation.
 *
 * @param number from 1
 */
public record Exhibit(int number, EvidenceId evidence, String title, String file) {}

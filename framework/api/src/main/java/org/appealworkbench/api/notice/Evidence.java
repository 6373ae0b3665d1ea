package org.appealworkbench.api.notice;

import org.appealworkbench.api.fact.TextRange;

/**
 * Words of a mail that speak for a finding, or against it.
 *
 * @param words exactly as in the mail
 * @param weight how strongly; negative speaks against
 */
public record Evidence(String words, TextRange range, int weight) {}

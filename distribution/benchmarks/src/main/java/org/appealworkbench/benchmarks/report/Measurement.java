package org.appealworkbench.benchmarks.report;

/**
 * One file in {@code results/}.
 *
 * @param date the day on which it was measured
 * @param commit what was measured; with {@code +} behind it if the checkout held changes
 */
public record Measurement(String date, String commit, Machine machine, Findings findings) {}

package org.appealworkbench.api.casefile;

/**
 * A report of Amazon's that the case names.
 *
 * @param kind such as {@code account-health}
 * @param file relative to the case folder
 */
public record ReportFile(String kind, String file) {}

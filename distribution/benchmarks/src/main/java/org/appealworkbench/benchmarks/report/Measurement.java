package org.appealworkbench.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One file in {@code results/}.
 *
 * @param date the day on which it was measured
 * @param commit what was measured; with {@code +} behind it if the checkout held changes
 */
public record Measurement(String date, String commit, Machine machine, Findings findings) {
    private static final String EARLIER = "earlier";

    /** Together with the rows of an earlier one whose number in a column is another; they tell when they were measured. */
    public Measurement with(Measurement earlier, String column) {
        Map<Long, Map<String, Object>> rows = new TreeMap<>();
        for (Map<String, Object> row : earlier.findings().rows()) {
            Map<String, Object> kept = new LinkedHashMap<>(row);
            kept.putIfAbsent(EARLIER, earlier.date() + ", `" + earlier.commit() + "`");
            rows.put(number(row, column), kept);
        }
        findings.rows().forEach(row -> rows.put(number(row, column), row));
        Map<String, String> columns = new LinkedHashMap<>(findings.columns());
        if (rows.values().stream().anyMatch(row -> row.containsKey(EARLIER))) {
            columns.put(EARLIER, "measured earlier");
        }
        return new Measurement(
                date, commit, machine, new Findings(columns, List.copyOf(rows.values()), findings.notes()));
    }

    private static long number(Map<String, Object> row, String column) {
        return Long.parseLong(String.valueOf(row.get(column)));
    }
}

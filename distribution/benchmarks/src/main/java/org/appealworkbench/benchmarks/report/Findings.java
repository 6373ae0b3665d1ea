package org.appealworkbench.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a section found.
 *
 * @param columns the heading of each column by its key, in their order
 * @param rows a text or a number by the key of its column; a key may be absent
 * @param notes what was left out, and why
 */
public record Findings(Map<String, String> columns, List<Map<String, Object>> rows, List<String> notes) {

    public static Findings of(String... keysAndHeadings) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < keysAndHeadings.length; i += 2) {
            columns.put(keysAndHeadings[i], keysAndHeadings[i + 1]);
        }
        return new Findings(columns, new ArrayList<>(), new ArrayList<>());
    }

    /** Adds a row, its cells in the order of the columns; an empty text leaves a cell out. */
    public void row(Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        int next = 0;
        for (String key : columns.keySet()) {
            if (next < cells.length && !"".equals(cells[next])) {
                row.put(key, cells[next]);
            }
            next++;
        }
        rows.add(row);
        System.err.println("benchmarks:   " + row);
    }

    public void note(String note) {
        notes.add(note);
        System.err.println("benchmarks:   " + note);
    }
}

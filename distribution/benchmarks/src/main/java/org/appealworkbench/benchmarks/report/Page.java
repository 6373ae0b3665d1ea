package org.appealworkbench.benchmarks.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/benchmarks.md}: the text of {@code page.md}, where a line {@code {{name}}} stands for the table of {@code name.json}. */
public record Page(Path template, Results results) {
    private static final int DIGITS = 3;

    public String text() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(template)) {
            if (line.startsWith("{{")) {
                String name = line.substring(2, line.length() - 2);
                lines.addAll(
                        results.names().contains(name) ? table(results.read(name)) : List.of("*Not measured yet.*"));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> table(Measurement measurement) {
        Findings findings = measurement.findings();
        List<String> lines = new ArrayList<>();
        lines.add(row(List.copyOf(findings.columns().values())));
        lines.add("|" + " --- |".repeat(findings.columns().size()));
        for (Map<String, Object> row : findings.rows()) {
            lines.add(row(findings.columns().keySet().stream()
                    .map(key -> cell(row.getOrDefault(key, "")))
                    .toList()));
        }
        lines.add("");
        findings.notes().forEach(note -> lines.add("* " + note));
        if (!findings.notes().isEmpty()) {
            lines.add("");
        }
        lines.add(measured(measurement));
        return lines;
    }

    private static String measured(Measurement measurement) {
        Machine machine = measurement.machine();
        return "*Measured on " + measurement.date() + " at commit `" + measurement.commit() + "`: " + machine.cores()
                + " cores (" + machine.processor() + "), " + machine.memoryGigabytes() + " GB, Java " + machine.java()
                + ", load " + machine.load() + " at the start.*";
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(Object value) {
        return value instanceof Number number ? figure(new BigDecimal(number.toString())) : value.toString();
    }

    private static String figure(BigDecimal number) {
        boolean isWhole = number.precision() - number.scale() >= DIGITS;
        DecimalFormat format =
                new DecimalFormat(isWhole ? "#,##0" : "0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(isWhole ? number : number.round(new MathContext(DIGITS)));
    }
}

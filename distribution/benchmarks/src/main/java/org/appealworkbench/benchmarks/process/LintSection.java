package org.appealworkbench.benchmarks.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/** How much of what a careful reader marks in letters {@code appeal lint} finds, and how much else: the file that {@code LETTERS} names. */
public final class LintSection implements Section {

    private static final String FILE = "LETTERS";

    /** Of one finding: marked by the reader, hit, reported, reported though nobody marked it. */
    private static final class Count {
        private int marked;
        private int hit;
        private int reported;
        private int falseAlarms;

        private void add(boolean isMarked, boolean isReported) {
            marked += isMarked ? 1 : 0;
            hit += isMarked && isReported ? 1 : 0;
            reported += isReported ? 1 : 0;
            falseAlarms += isReported && !isMarked ? 1 : 0;
        }
    }

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String name() {
        return "lint";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of(
                "finding",
                "finding",
                "marked",
                "marked",
                "hit",
                "hit",
                "reported",
                "reported",
                "false",
                "false alarms");
        Optional<Path> file =
                Optional.ofNullable(System.getenv(FILE)).map(Path::of).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            findings.note("Name a file of labelled letters: `" + FILE + "=FILE distribution/benchmarks/run lint`.");
            return findings;
        }
        Map<String, Count> counts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file.get())) {
            if (!line.isBlank()) {
                JsonNode letter = json.readTree(line);
                compare(letter.get("expected"), problems(letter.get("text").asText()), counts);
            }
        }
        Count all = new Count();
        counts.forEach((finding, count) -> {
            findings.row(finding, count.marked, count.hit, count.reported, count.falseAlarms);
            all.marked += count.marked;
            all.hit += count.hit;
            all.reported += count.reported;
            all.falseAlarms += count.falseAlarms;
        });
        findings.row("all", all.marked, all.hit, all.reported, all.falseAlarms);
        return findings;
    }

    private List<JsonNode> problems(String text) throws IOException, InterruptedException {
        Path letter = Files.createDirectories(Places.WORK).resolve("letter.txt");
        Files.writeString(letter, text);
        Process lint = ProductRun.of("lint", letter, "--json")
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String output = new String(lint.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (lint.waitFor() > 1) {
            throw new IOException("lint failed: " + output);
        }
        List<JsonNode> problems = new ArrayList<>();
        json.readTree(output).get("problems").forEach(problems::add);
        return problems;
    }

    private static void compare(JsonNode expected, List<JsonNode> problems, Map<String, Count> counts) {
        expected.fields().forEachRemaining(label -> {
            Count count = counts.computeIfAbsent(label.getKey(), name -> new Count());
            List<JsonNode> reports = problems.stream()
                    .filter(problem ->
                            label.getKey().equals(problem.path("finding").asText()))
                    .toList();
            if (label.getValue().isArray()) {
                phrases(label.getValue(), reports, count);
            } else {
                count.add(label.getValue().asBoolean(), !reports.isEmpty());
            }
        });
    }

    /** A phrase is hit if one text holds the other. */
    private static void phrases(JsonNode label, List<JsonNode> reports, Count count) {
        List<String> marked = new ArrayList<>();
        label.forEach(phrase -> marked.add(fold(phrase.asText())));
        List<String> reported = reports.stream()
                .map(report ->
                        fold(report.path("args").path("phrases").asText()).replaceAll("^\"|\"$", ""))
                .toList();
        marked.forEach(phrase -> {
            count.marked++;
            count.hit += reported.stream().anyMatch(report -> overlap(phrase, report)) ? 1 : 0;
        });
        reported.forEach(report -> {
            count.reported++;
            count.falseAlarms += marked.stream().noneMatch(phrase -> overlap(phrase, report)) ? 1 : 0;
        });
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}

package org.appealworkbench.benchmarks.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/**
 * How much of what a careful reader marks in letters {@code appeal lint} finds, and how much else: in the labelled letters of
 * the project, and in the file that {@code LETTERS} names.
 */
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
                "letters",
                "letters",
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
        for (Path file : LabelledFiles.of("letters", FILE)) {
            add(file, findings);
        }
        return findings;
    }

    private void add(Path file, Findings findings) throws IOException, InterruptedException {
        List<JsonNode> letters = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                letters.add(json.readTree(line));
            }
        }
        List<List<JsonNode>> problems = problems(letters);
        Map<String, Count> counts = new LinkedHashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            compare(letters.get(i).get("expected"), problems.get(i), counts);
        }
        String name = file.getFileName().toString();
        Count all = new Count();
        counts.forEach((finding, count) -> {
            findings.row(name, finding, count.marked, count.hit, count.reported, count.falseAlarms);
            all.marked += count.marked;
            all.hit += count.hit;
            all.reported += count.reported;
            all.falseAlarms += count.falseAlarms;
        });
        findings.row(name, "all", all.marked, all.hit, all.reported, all.falseAlarms);
    }

    /** All letters in one process, a line of JSON each. */
    private List<List<JsonNode>> problems(List<JsonNode> letters) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Places.WORK.resolve("letters"));
        List<Object> arguments = new ArrayList<>(List.of("lint", "--json"));
        for (int i = 0; i < letters.size(); i++) {
            arguments.add(Files.writeString(
                    folder.resolve(i + ".txt"), letters.get(i).get("text").asText()));
        }
        Process lint = ProductRun.of(arguments.toArray())
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String output = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (lint.waitFor() > 1) {
            throw new IOException("lint failed: " + output);
        }
        List<List<JsonNode>> problems = new ArrayList<>();
        for (String line : output.split("\n")) {
            List<JsonNode> ofLetter = new ArrayList<>();
            json.readTree(line).get("problems").forEach(ofLetter::add);
            problems.add(ofLetter);
        }
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

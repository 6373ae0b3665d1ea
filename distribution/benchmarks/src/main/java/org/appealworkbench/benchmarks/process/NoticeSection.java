package org.appealworkbench.benchmarks.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/**
 * How well {@code appeal notice --jsonl} reads labelled mails: those of the project, and the file that {@code NOTICES} names.
 */
public final class NoticeSection implements Section {
    static final String FILE = "NOTICES";
    private static final String TUNED = "tuned";

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of(
                "mails",
                "mails",
                "tuned",
                "used for tuning",
                "what",
                "what",
                "right",
                "right",
                "of",
                "of",
                "rate",
                "rate",
                "precision",
                "precision",
                "target",
                "target");
        for (Path file : LabelledFiles.of("mails", FILE)) {
            add(file, findings);
        }
        return findings;
    }

    private static void add(Path file, Findings findings) throws Exception {
        String name = file.getFileName().toString();
        Map<String, JsonNode> answers = answers(file);
        NoticeScores scores = new NoticeScores();
        for (JsonNode label : lines(Files.readString(file))) {
            String id = label.path("id").asText();
            scores.add(label, Objects.requireNonNull(answers.get(id), "no answer for " + id));
        }
        scores.report(name, name.startsWith(TUNED) ? "yes" : "no", findings);
        findings.note("Confusion of categories in " + name + " (label → read): " + scores.confusion());
    }

    private static Map<String, JsonNode> answers(Path file) throws Exception {
        Path mails = Files.createDirectories(Places.WORK).resolve("mails.jsonl");
        Files.copy(file, mails, StandardCopyOption.REPLACE_EXISTING);
        Map<String, JsonNode> answers = new HashMap<>();
        for (JsonNode answer : lines(ProductRun.of("notice", "--jsonl", mails).text())) {
            answers.put(answer.get("id").asText(), answer);
        }
        return answers;
    }

    static List<JsonNode> lines(String text) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("{")) {
                lines.add(json.readTree(line));
            }
        }
        return lines;
    }
}

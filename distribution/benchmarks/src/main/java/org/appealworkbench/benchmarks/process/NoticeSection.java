package org.appealworkbench.benchmarks.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/** How well {@code appeal notice --jsonl} reads labelled mails: the file that {@code NOTICES} names. */
public final class NoticeSection implements Section {
    private static final String FILE = "NOTICES";

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of(
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
        Optional<Path> file =
                Optional.ofNullable(System.getenv(FILE)).map(Path::of).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            findings.note("Name a file of labelled mails: `" + FILE + "=FILE distribution/benchmarks/run notices`.");
            return findings;
        }
        List<JsonNode> labels = lines(Files.readString(file.get()));
        Map<String, JsonNode> answers = answers(file.get());
        NoticeScores all = new NoticeScores();
        NoticeScores held = new NoticeScores();
        for (JsonNode label : labels) {
            String id = label.path("id").asText();
            JsonNode answer = Objects.requireNonNull(answers.get(id), "no answer for " + id);
            all.add(label, answer);
            if (isHeld(id)) {
                held.add(label, answer);
            }
        }
        all.report("all", findings);
        held.report("not used for tuning", findings);
        findings.note("Confusion of categories (label → read): " + all.confusion());
        return findings;
    }

    /** The quarter of the mails, by a digest of their ids, at which nobody looked while the patterns were written. */
    private static boolean isHeld(String id) throws Exception {
        byte[] digest = MessageDigest.getInstance("MD5").digest(id.getBytes(StandardCharsets.UTF_8));
        return (digest[digest.length - 1] & 3) == 3;
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

    private static List<JsonNode> lines(String text) throws Exception {
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

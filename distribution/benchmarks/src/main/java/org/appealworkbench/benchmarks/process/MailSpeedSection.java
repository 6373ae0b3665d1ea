package org.appealworkbench.benchmarks.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/**
 * What reading a mail costs in processor time, warm, and whether the cost grows with the length alone: the same letters as
 * many short mails, as fewer mails of ten times the length, and as few of a hundred times.
 */
public final class MailSpeedSection implements Section {
    private static final int MAILS = 3_000;
    private static final int WARM_UP = 1_000;
    private static final List<Integer> LENGTHS = List.of(1, 10, 100);

    @Override
    public String name() {
        return "mail-speed";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of(
                "length",
                "length of a mail",
                "mails",
                "mails",
                "letters",
                "letters of a mail",
                "seconds",
                "processor seconds, warm",
                "rate",
                "mails a processor second",
                "thousands",
                "thousand letters a processor second");
        List<String> texts = texts();
        for (int length : LENGTHS) {
            double warmUp = cost(texts, length, WARM_UP / length);
            double all = cost(texts, length, (WARM_UP + MAILS) / length);
            int mails = MAILS / length;
            double seconds = Math.max(0.01, all - warmUp);
            long letters = texts.stream().mapToInt(String::length).sum() / texts.size() * (long) length;
            findings.row(
                    length + " ×",
                    mails,
                    letters,
                    Math.round(seconds * 10) / 10.0,
                    Math.round(mails / seconds * 10) / 10.0,
                    Math.round(mails * letters / seconds / 1000));
        }
        findings.note(
                "The time of a process that reads " + WARM_UP
                        + " mails fewer is subtracted: what is told is the reading of mails by a warm process, with all that it compiles later.");
        return findings;
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : LabelledFiles.of("mails", NoticeSection.FILE)) {
            for (JsonNode mail : NoticeSection.lines(Files.readString(file))) {
                texts.add(mail.path("text").asText());
            }
        }
        return texts;
    }

    private static double cost(List<String> texts, int length, int mails) throws Exception {
        Path file = Files.createDirectories(Places.WORK).resolve("many-mails.jsonl");
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < mails; i++) {
                StringBuilder text = new StringBuilder();
                for (int part = 0; part < length; part++) {
                    text.append(texts.get((i * length + part) % texts.size())).append("\n\n");
                }
                out.write(json.createObjectNode()
                        .put("id", "m" + i)
                        .put("text", text.toString())
                        .toString());
                out.newLine();
            }
        }
        return ProductRun.of("notice", "--jsonl", file).finish().cpu();
    }
}

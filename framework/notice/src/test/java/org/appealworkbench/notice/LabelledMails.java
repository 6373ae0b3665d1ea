package org.appealworkbench.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mails with labels, as objects with the fields of a labelled notice: whole mails of {@code .jsonl} files, and short lessons of
 * {@code .txt} files. A lesson begins with a line {@code @@ kind category status outcome}, a second reading behind a slash, or with
 * {@code @@} alone if only its asks are labelled; in its text {@code ⟦…⟧} marks an ask and <code>{{…}}</code> the time to act.
 */
final class LabelledMails {
    private static final Path MAILS = Path.of("../../distribution/benchmarks/mails");
    private static final Path LESSONS = Path.of("src/test/resources/lessons");
    private static final Pattern LABEL = Pattern.compile("⟦(.*?)⟧|\\{\\{(.*?)\\}\\}", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledMails() {}

    /** All that may be learned from: mails that were looked at, those beside the checkout, and lessons. */
    static List<JsonNode> all() throws IOException {
        List<JsonNode> all = mails(tuned());
        all.addAll(mails(LabelledNoticesTest.labelled().stream().toList()));
        all.addAll(lessons());
        return all;
    }

    static List<Path> tuned() throws IOException {
        return files(MAILS, "tuned*.jsonl");
    }

    static List<JsonNode> mails(List<Path> files) throws IOException {
        List<JsonNode> mails = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    mails.add(JSON.readTree(line));
                }
            }
        }
        return mails;
    }

    static List<JsonNode> lessons() throws IOException {
        List<JsonNode> lessons = new ArrayList<>();
        for (Path file : files(LESSONS, "*.txt")) {
            for (String lesson : ("\n" + Files.readString(file)).split("\n@@")) {
                if (!lesson.isBlank()) {
                    int line = lesson.indexOf('\n');
                    lessons.add(lesson(lesson.substring(0, line).strip(), lesson.substring(line + 1)));
                }
            }
        }
        return lessons;
    }

    private static List<Path> files(Path folder, String names) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
            found.forEach(files::add);
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static ObjectNode lesson(String labels, String marked) {
        ObjectNode mail = JSON.createObjectNode();
        String[] words = labels.isEmpty() ? new String[] {"", "", "", ""} : labels.split(" +");
        put(mail, "kind", "also_kind", words[0]);
        put(mail, "category", "also_acceptable", words[1]);
        put(mail, "account_status", "also_acceptable_status", words[2]);
        put(mail, "reply_outcome", "also_acceptable_outcome", words[3]);
        ArrayNode asks = mail.putArray("asks");
        StringBuilder text = new StringBuilder();
        Matcher label = LABEL.matcher(marked.strip());
        while (label.find()) {
            boolean isAsk = label.group(1) != null;
            String labelled = isAsk ? label.group(1) : label.group(2);
            if (isAsk) {
                asks.add(labelled);
            } else {
                mail.put("deadline", labelled);
            }
            label.appendReplacement(text, Matcher.quoteReplacement(labelled));
        }
        label.appendTail(text);
        return mail.put("text", text.toString());
    }

    private static void put(ObjectNode mail, String name, String also, String words) {
        String[] readings = words.split("/");
        mail.put(name, readings[0].equals("null") ? null : readings[0]);
        for (int i = 1; i < readings.length; i++) {
            mail.withArray(also).add(readings[i]);
        }
    }

    /** Where its asks stand in the flat form. */
    static List<int[]> places(MailText mail, JsonNode asks) {
        List<int[]> places = new ArrayList<>();
        int from = 0;
        for (JsonNode one : asks) {
            String ask = one.asText().replaceAll("\r\n?", "\n");
            int found = mail.text().indexOf(ask, from);
            int start = found < 0 ? mail.text().indexOf(ask) : found;
            if (start >= 0) {
                from = start + ask.length();
                places.add(new int[] {mail.flatIndex(start), mail.flatIndex(from)});
            }
        }
        return places;
    }
}

package org.appealworkbench.benchmarks.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.appealworkbench.benchmarks.report.Findings;

/** Compares what was read with the labels of a file: field by field, lists with recall and precision. */
final class NoticeScores {
    private static final Map<String, Double> TARGETS = Map.of(
            "kind",
            0.93,
            "category",
            0.90,
            "reply_outcome",
            0.92,
            "asks",
            0.92,
            "order_ids",
            1.0,
            "asins",
            1.0,
            "complaint_ids",
            1.0,
            "deadline",
            0.95,
            "phishing",
            0.95);

    /** Wanted, found, both. */
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private final Map<String, Integer> confused = new TreeMap<>();

    void add(JsonNode label, JsonNode answer) {
        one("kind", label, answer, List.of());
        if (label.path("category").isTextual()) {
            one("category", label, answer, texts(label.path("also_acceptable")));
            String pair = label.path("category").asText() + " → "
                    + answer.path("category").asText();
            if (!label.path("category").asText().equals(answer.path("category").asText())) {
                confused.merge(pair, 1, Integer::sum);
            }
        }
        String kind = label.path("kind").asText();
        if (kind.equals("notice") || kind.equals("reply")) {
            one("account_status", label, answer, texts(label.path("also_acceptable_status")));
        }
        if (kind.equals("reply")) {
            one("reply_outcome", label, answer, texts(label.path("also_acceptable_outcome")));
        }
        many("asks", texts(label.path("asks")), texts(answer.path("asks")), NoticeScores::overlap);
        for (String ids : List.of("asins", "order_ids", "complaint_ids")) {
            many(ids, texts(label.path(ids)), texts(answer.path(ids)), String::equals);
        }
        many("metrics", figures(label), figures(answer), String::equals);
        many("deadline", texts(label.path("deadline")), texts(answer.path("deadline")), NoticeScores::overlap);
        boolean wanted = kind.equals("phishing");
        String verdict = answer.path("phishing").path("verdict").asText();
        boolean caught = answer.path("kind").asText().equals("phishing");
        count("phishing", wanted ? 1 : 0, caught ? 1 : 0, wanted && caught ? 1 : 0);
        count(
                "phishing, or cannot be ruled out",
                wanted ? 1 : 0,
                wanted ? 1 : 0,
                wanted && !verdict.equals("no-sign") ? 1 : 0);
    }

    private void one(String field, JsonNode label, JsonNode answer, List<String> also) {
        String read = answer.path(field).asText();
        boolean right = read.equals(label.path(field).asText()) || also.contains(read);
        count(field, 1, 1, right ? 1 : 0);
    }

    private void many(String field, List<String> wanted, List<String> found, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(found);
        int both = 0;
        for (String one : wanted) {
            var hit = left.stream().filter(other -> same.test(one, other)).findFirst();
            hit.ifPresent(left::remove);
            both += hit.isPresent() ? 1 : 0;
        }
        count(field, wanted.size(), found.size(), both);
    }

    private void count(String what, int wanted, int found, int both) {
        int[] count = counts.computeIfAbsent(what, key -> new int[3]);
        count[0] += wanted;
        count[1] += found;
        count[2] += both;
    }

    void report(String mails, String tuned, Findings findings) {
        counts.forEach((what, count) -> {
            if (count[0] > 0) {
                findings.row(
                        mails,
                        tuned,
                        what,
                        count[2],
                        count[0],
                        rate(count[2], count[0]),
                        count[1] == 0 ? "" : rate(count[2], count[1]),
                        TARGETS.containsKey(what) ? TARGETS.get(what) : "");
            }
        });
    }

    String confusion() {
        return confused.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static double rate(int part, int whole) {
        return Math.round(1000.0 * part / whole) / 1000.0;
    }

    private static List<String> texts(JsonNode node) {
        return node.isTextual()
                ? List.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false)
                        .map(one -> one.isNull() ? "null" : one.asText())
                        .toList();
    }

    /** Values and targets as numbers, each once. */
    private static List<String> figures(JsonNode record) {
        List<String> figures = new ArrayList<>();
        for (JsonNode metric : record.path("metrics")) {
            for (String field : List.of("value", "target")) {
                String digits = metric.path(field).asText("").replace(',', '.').replaceAll("[^0-9.]", "");
                String figure = field + " " + digits;
                if (!digits.isEmpty() && metric.path(field).isTextual() && !figures.contains(figure)) {
                    figures.add(figure);
                }
            }
        }
        return figures;
    }

    /** One holds the other, marks aside, and is not more than twice as long. */
    private static boolean overlap(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        boolean inside = !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
        return inside && Math.min(first.length(), second.length()) * 2 >= Math.max(first.length(), second.length());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Notice;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads labelled mails, where a folder {@code data} beside the checkout has them, and holds the reader to what it reached. */
class LabelledNoticesTest {
    private static final String FILE = "data/notices-dev.jsonl";
    private static final Map<String, Score> SCORES = new TreeMap<>();
    private static final boolean SHOW = System.getenv("SHOW_MISSES") != null;

    @BeforeAll
    static void readAll() throws IOException {
        Optional<Path> file = labelled();
        if (file.isEmpty()) {
            System.out.println("LabelledNoticesTest skipped: there is no " + FILE + " beside the checkout");
        }
        Assumptions.assumeTrue(file.isPresent(), "no labelled notices");
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file.get())) {
            score(json.readTree(line));
        }
        SCORES.forEach((name, score) -> System.out.println(name + " " + score));
    }

    @Test
    void asksAreFound() {
        assertThat(SCORES.get("asks").recall()).isGreaterThanOrEqualTo(0.94);
        assertThat(SCORES.get("asks").precision()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void orderIdsAreFound() {
        assertThat(SCORES.get("order-ids").recall()).isEqualTo(1.0);
        assertThat(SCORES.get("order-ids").precision()).isEqualTo(1.0);
    }

    @Test
    void asinsAreFound() {
        assertThat(SCORES.get("asins").recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(SCORES.get("asins").precision()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void complaintIdsAreFound() {
        assertThat(SCORES.get("complaint-ids").recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(SCORES.get("complaint-ids").precision()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void metricValuesAndTargetsAreFound() {
        assertThat(SCORES.get("metric-values").recall()).isGreaterThanOrEqualTo(0.85);
        assertThat(SCORES.get("metric-targets").recall()).isGreaterThanOrEqualTo(0.80);
        assertThat(SCORES.get("metric-values").precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(SCORES.get("metric-targets").precision()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theTimeToAnswerIsFound() {
        assertThat(SCORES.get("deadline").recall()).isGreaterThanOrEqualTo(0.90);
        assertThat(SCORES.get("deadline").precision()).isGreaterThanOrEqualTo(0.90);
    }

    private static void score(JsonNode label) {
        Notice notice = PolicyNotices.read(label.get("text").textValue());
        List<String> asks = notice.asks().stream().map(Ask::text).toList();
        String id = label.get("id").textValue();
        add("asks-exact", id, texts(label, "asks"), asks, false);
        add("asks", id, texts(label, "asks"), asks, true);
        add("order-ids", id, texts(label, "order_ids"), notice.ids("order-id"), false);
        add("asins", id, texts(label, "asins"), notice.ids("asin"), false);
        add("complaint-ids", id, texts(label, "complaint_ids"), notice.ids("complaint-id"), false);
        add("metric-values", id, numbers(label, "value"), read(notice, true), false);
        add("metric-targets", id, numbers(label, "target"), read(notice, false), false);
        add(
                "deadline",
                id,
                deadline(label),
                notice.deadline().map(Deadline::text).stream().toList(),
                true);
    }

    private static void add(String name, String id, List<String> wanted, List<String> found, boolean overlap) {
        SCORES.computeIfAbsent(name, n -> new Score()).add(name + " " + id, wanted, found, overlap);
    }

    private static List<String> read(Notice notice, boolean value) {
        return notice.metrics().stream()
                .flatMap(metric -> (value ? metric.value() : metric.target()).stream())
                .map(number -> number.stripTrailingZeros().toPlainString())
                .distinct()
                .toList();
    }

    private static List<String> numbers(JsonNode label, String field) {
        return StreamSupport.stream(label.get("metrics").spliterator(), false)
                .map(metric -> metric.get(field))
                .filter(node -> node.isTextual())
                .map(node -> node.textValue().replace(',', '.').replaceAll("[^0-9.]", ""))
                .filter(digits -> !digits.isEmpty())
                .map(digits ->
                        new java.math.BigDecimal(digits).stripTrailingZeros().toPlainString())
                .distinct()
                .toList();
    }

    private static List<String> texts(JsonNode label, String field) {
        return StreamSupport.stream(label.get(field).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<String> deadline(JsonNode label) {
        return label.get("deadline").isTextual() ? List.of(label.get("deadline").textValue()) : List.of();
    }

    static Optional<Path> labelled() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder)) {
                for (Path one : beside) {
                    if (Files.isRegularFile(one.resolve(FILE))) {
                        return Optional.of(one.resolve(FILE));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Counts of what was wanted, found, and both. */
    private static final class Score {
        private int wanted;
        private int found;
        private int both;

        void add(String where, List<String> want, List<String> get, boolean overlap) {
            List<String> left = new ArrayList<>(get);
            wanted += want.size();
            found += get.size();
            for (String one : want) {
                Optional<String> hit = left.stream()
                        .filter(other -> overlap ? overlaps(one, other) : one.equals(other))
                        .findFirst();
                hit.ifPresent(left::remove);
                both += hit.isPresent() ? 1 : 0;
                if (SHOW && hit.isEmpty()) {
                    System.out.println("MISSED " + where + ": " + one);
                }
            }
            if (SHOW) {
                left.forEach(one -> System.out.println("EXTRA " + where + ": " + one));
            }
        }

        double recall() {
            return wanted == 0 ? 1 : (double) both / wanted;
        }

        double precision() {
            return found == 0 ? 1 : (double) both / found;
        }

        /** One holds the other and is not more than twice as long. */
        private static boolean overlaps(String one, String other) {
            boolean inside = one.contains(other) || other.contains(one);
            return inside && Math.min(one.length(), other.length()) * 2 >= Math.max(one.length(), other.length());
        }

        @Override
        public String toString() {
            return String.format(
                    "recall %.2f precision %.2f (%d of %d, %d found)", recall(), precision(), both, wanted, found);
        }
    }
}

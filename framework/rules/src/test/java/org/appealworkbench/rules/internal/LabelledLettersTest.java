package org.appealworkbench.rules.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.appealworkbench.api.Message;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;
import org.junit.jupiter.api.Test;

/** Measures lint on labelled letters: how many marked findings it reports, how many of its reports nobody marked. */
final class LabelledLettersTest {

    private static final List<String> WHOLE = List.of(
            "missing-root-cause",
            "missing-corrective",
            "missing-preventive",
            "future-tense-corrective",
            "mixed-path",
            "other-issue-mentioned",
            "no-dates",
            "non-latin-text");
    private static final List<String> PHRASES =
            List.of("vague-phrases", "blame", "emotive", "absolutes", "placeholder", "external-link", "ids-present");

    private static final Path SHARED =
            Path.of(System.getProperty("appeal.labelled.letters", "../../../shared/data/letters-dev.jsonl"));

    private static final class Count {
        int marked;
        int hit;
        int reported;
        int falseAlarms;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    @Test
    void reportsWhatACarefulReaderMarksAndLittleElse() throws IOException {
        Path own = Path.of("../../distribution/benchmarks/letters");
        for (Path file : List.of(
                own.resolve("tuned.jsonl"),
                own.resolve("tuned-2.jsonl"),
                own.resolve("tuned-3.jsonl"),
                own.resolve("tuned-4.jsonl"),
                SHARED)) {
            if (Files.exists(file)) {
                read(file);
            } else {
                System.out.println("skipped: no labelled letters at " + file + " (-Dappeal.labelled.letters=FILE)");
            }
        }
        Count all = new Count();
        counts.forEach((finding, count) -> {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s marked %3d, hit %3d, reported %3d, false %3d%n",
                    finding,
                    count.marked,
                    count.hit,
                    count.reported,
                    count.falseAlarms);
            all.marked += count.marked;
            all.hit += count.hit;
            all.reported += count.reported;
            all.falseAlarms += count.falseAlarms;
        });
        misses.forEach(System.out::println);
        assertThat(all.hit).isGreaterThanOrEqualTo((int) Math.ceil(all.marked * 0.9));
        assertThat(all.falseAlarms).isLessThanOrEqualTo(all.reported / 10);
    }

    private void read(Path file) throws IOException {
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (!line.isBlank()) {
                measure(new ObjectMapper().readTree(line));
            }
        }
    }

    private void measure(JsonNode letter) {
        Problems problems = new DefinedRuleEngine(new NoExpressions())
                .lint(letter.get("text").asText(), "und", PolicyFiles.policy());
        String id = letter.get("id").asText();
        JsonNode expected = letter.get("expected");
        for (String finding : WHOLE) {
            Count count = counts.computeIfAbsent(finding, key -> new Count());
            boolean isMarked = expected.get(finding).asBoolean();
            boolean isReported = problems.stream().anyMatch(problem -> is(problem, finding));
            count.marked += isMarked ? 1 : 0;
            count.reported += isReported ? 1 : 0;
            count.hit += isMarked && isReported ? 1 : 0;
            count.falseAlarms += isReported && !isMarked ? 1 : 0;
            if (isMarked != isReported) {
                misses.add(id + " " + finding + (isMarked ? " missed" : " false alarm"));
            }
        }
        for (String finding : PHRASES) {
            Count count = counts.computeIfAbsent(finding, key -> new Count());
            List<String> marked = new ArrayList<>();
            expected.get(finding).forEach(phrase -> marked.add(fold(phrase.asText())));
            List<String> reported = problems.stream()
                    .filter(problem -> is(problem, finding))
                    .map(problem ->
                            fold(((Message.Text) problem.message().args().get("phrases")).value()))
                    .map(quoted -> quoted.substring(1, quoted.length() - 1))
                    .toList();
            count.marked += marked.size();
            count.reported += reported.size();
            for (String phrase : marked) {
                boolean isHit = reported.stream().anyMatch(report -> overlap(phrase, report));
                count.hit += isHit ? 1 : 0;
                if (!isHit) {
                    misses.add(id + " " + finding + " missed: " + phrase);
                }
            }
            for (String report : reported) {
                if (marked.stream().noneMatch(phrase -> overlap(phrase, report))) {
                    count.falseAlarms++;
                    misses.add(id + " " + finding + " false alarm: " + report);
                }
            }
        }
    }

    private static boolean is(Problem problem, String finding) {
        return problem.finding().filter(finding::equals).isPresent();
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}

package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The words by which mails are ranked. They are learned anew with
 * {@code mvn -pl framework/notice test -Dtest=LearnedWordsTest -Dappeal.learn=FILE:FILE…}, from files of labelled mails.
 */
class LearnedWordsTest {
    private static final String CATEGORY = "category";
    private static final String KIND = "kind";
    private static final Path MAILS = Path.of("../../distribution/benchmarks/mails");
    private static final Path SIGNALS = Path.of("../policy/src/main/resources/APPEAL-POLICY/signals.yaml");
    private static final String HEADING =
            "  # Learned from labelled mails, see LearnedWordsTest; not to be edited by hand.\n";

    @Test
    void wordsLearnedFromSomeMailsTellTheMatterOfOthers() throws IOException {
        List<WordTeacher.Lesson> taught = lessons(MAILS.resolve("tuned-english.jsonl"), CATEGORY);
        taught.addAll(lessons(MAILS.resolve("tuned-languages.jsonl"), CATEGORY));
        WordModel model = WordModel.of(WordTeacher.learn(taught));
        List<JsonNode> others = records(MAILS.resolve("tuned.jsonl")).toList();

        long right = others.stream()
                .filter(mail -> best(model, mail.path("text").asText())
                        .equals(mail.path("category").asText()))
                .count();

        // The most frequent category alone would be right of every eighth.
        assertThat(right * 2).isGreaterThan(others.size());
    }

    @Test
    void policyHasTheWordsOfEachCategory() {
        WordModel model = SignalSet.of(PolicyNotices.signals()).categoryWords();

        assertThat(
                        best(
                                model,
                                "Too many parcels were handed over late: shipments left days after the date you had confirmed."))
                .isEqualTo("late-shipment");
        assertThat(best(model, "We want a passport, and a bill of the company that shows its address."))
                .isEqualTo("verification");
    }

    @Test
    void wordsAreShownWhereTheyStandAndUnknownOrFewOnesTellNothing() {
        WordModel model =
                WordModel.of(Map.of("one", "* 0 parcel 40 left 9 our 20 own 1 store 1 late 1", "two", "* 0 invoic 40"));
        MailText mail = MailText.of("A parcel\nleft our own store late.");

        WordModel.Share one = model.shares(mail, mail.flat().length()).stream()
                .filter(share -> share.value().equals("one"))
                .findFirst()
                .orElseThrow();

        assertThat(one.part()).isGreaterThan(0.9);
        assertThat(one.evidence()).extracting(word -> word.words()).containsExactly("parcel");
        assertThat(model.shares(MailText.of("Nothing."), 8)).isEmpty();
        assertThat(model.shares(mail, 1)).isEmpty();
        assertThat(model.shares(MailText.of("Our parcel, our own parcel."), 27)).isEmpty();
    }

    @Test
    void learnAnew() throws IOException {
        String files = System.getProperty("appeal.learn", "");
        Assumptions.assumeFalse(files.isEmpty(), "nothing is to be learned: -Dappeal.learn names no files");
        StringBuilder words = new StringBuilder(HEADING);
        for (String label : List.of(CATEGORY, KIND)) {
            List<WordTeacher.Lesson> lessons = new ArrayList<>();
            for (String file : files.split(":")) {
                lessons.addAll(lessons(Path.of(file), label));
            }
            WordTeacher.learn(lessons)
                    .forEach((value, learned) -> words.append("  - {aspect: " + label + "-words, value: " + value
                            + ", signals: [], words: '" + learned + "'}\n"));
        }
        String yaml = Files.readString(SIGNALS);
        int end = yaml.indexOf(HEADING);
        Files.writeString(SIGNALS, (end < 0 ? yaml : yaml.substring(0, end)) + words);
    }

    private static String best(WordModel model, String text) {
        MailText mail = MailText.of(text);
        return model.shares(mail, mail.flat().length()).stream()
                .max(Comparator.comparingDouble(WordModel.Share::part))
                .map(WordModel.Share::value)
                .orElse("");
    }

    private static List<WordTeacher.Lesson> lessons(Path file, String label) throws IOException {
        return records(file)
                .filter(mail -> mail.path(label).isTextual())
                .map(mail -> {
                    String flat = MailText.of(mail.path("text").asText()).flat();
                    return new WordTeacher.Lesson(
                            mail.path(label).asText(),
                            WordModel.words(flat, flat.length()).keySet());
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Stream<JsonNode> records(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                records.add(json.readTree(line));
            }
        }
        return records.stream();
    }
}

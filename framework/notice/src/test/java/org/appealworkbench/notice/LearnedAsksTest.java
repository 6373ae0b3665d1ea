package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.notice.Ask;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The weights by which sentences are judged. They are learned anew, from the mails that {@link LearnedWordsTest} learns from and
 * from the sentences of {@link AskLessons}, with
 * {@code mvn -pl framework/notice test -Dtest=LearnedAsksTest#learnAnew -Dappeal.learn=all}; then those of
 * {@link LearnedWordsTest}, which see the asks of a mail.
 */
class LearnedAsksTest {
    private static final Path MAILS = Path.of("../../distribution/benchmarks/mails");
    private static final Path NOTICES = Path.of("../policy/src/main/resources/APPEAL-POLICY/notices.yaml");
    /** Files with whose mails in view patterns were widened, so that what patterns find in them tells nothing. */
    private static final Set<String> KNOWN_TO_PATTERNS = Set.of(
            "tuned.jsonl",
            "tuned-4.jsonl",
            "tuned-5.jsonl",
            "tuned-6.jsonl",
            "tuned-english.jsonl",
            "tuned-languages.jsonl",
            "tuned-plain.jsonl",
            "notices-dev.jsonl");

    private static final String HEADING =
            "# Learned from labelled mails and sentences, see LearnedAsksTest; not to be edited by hand.\naskWeights:\n";

    @Test
    void whatSomeMailsTeachIsFoundInOthers() throws IOException {
        AskLessons lessons = new AskLessons();
        lessons.addSentences();
        lessons.addMails(MAILS.resolve("tuned.jsonl"), false);
        lessons.addMails(MAILS.resolve("tuned-plain.jsonl"), false);
        AskModel model = new AskModel(PatternSet.of(PolicyNotices.patterns()).families(), AskTeacher.learn(lessons));
        AskLessons mails = new AskLessons();
        mails.addMails(MAILS.resolve("tuned-english.jsonl"), false);

        long asking = mails.sentences.stream().filter(one -> one.value() == 1).count();
        long found = mails.sentences.stream()
                .filter(one -> one.value() == 1 && model.judgement(one.traits()) > -1)
                .count();
        long told = mails.sentences.stream()
                .filter(one -> model.judgement(one.traits()) > -1)
                .count();

        // One sentence in twenty asks; none of these mails was among the lessons.
        assertThat((double) found / asking).isGreaterThan(0.5);
        assertThat((double) found / told).isGreaterThan(0.3);
    }

    @Test
    void whatNoPatternKnowsIsPartedIntoItsAsks() {
        assertThat(asks(
                        "Good morning,\n\nto lift the block we should be grateful for a stamped packing list, the name of your"
                                + " forwarder and a photograph of the seal.\n\nKind regards"))
                .hasSize(3);
        assertThat(asks("Your appeal was read with care. We have reached a decision and your offers are live again."))
                .isEmpty();
    }

    @Test
    void learnAnew() throws IOException {
        Assumptions.assumeFalse(
                System.getProperty("appeal.learn", "").isEmpty(),
                "nothing is to be learned: -Dappeal.learn=all learns");
        AskLessons lessons = new AskLessons();
        lessons.addSentences();
        for (Path file : LearnedWordsTest.labelled()) {
            lessons.addMails(
                    file, !KNOWN_TO_PATTERNS.contains(file.getFileName().toString()));
        }
        StringBuilder written = new StringBuilder(HEADING);
        for (Map.Entry<String, String> value : AskTeacher.learn(lessons).entrySet()) {
            written.append("  " + value.getKey() + ": '" + value.getValue().replace("'", "''") + "'\n");
        }
        String yaml = Files.readString(NOTICES);
        int end = yaml.indexOf(HEADING);
        Files.writeString(NOTICES, (end < 0 ? yaml + "\n" : yaml.substring(0, end)) + written);
    }

    private static List<String> asks(String mail) {
        return PolicyNotices.read(mail).asks().stream().map(Ask::text).toList();
    }
}

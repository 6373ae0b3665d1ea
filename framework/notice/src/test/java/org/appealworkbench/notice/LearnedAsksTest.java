package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.appealworkbench.api.notice.Ask;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The weights by which asks are told. They are learned anew, from the mails and lessons of {@link LabelledMails}, with
 * {@code mvn -pl framework/notice test -Dtest=LearnedAsksTest#learnAnew -Dappeal.learn=all}; then those of
 * {@link LearnedWordsTest}, which see the asks of a mail.
 */
class LearnedAsksTest {
    private static final Path MAILS = Path.of("../../distribution/benchmarks/mails");
    private static final Path WEIGHTS = Path.of("../policy/src/main/resources/APPEAL-POLICY/ask-weights.txt");

    @Test
    void whatSomeMailsTeachIsFoundInOthers() throws IOException {
        List<JsonNode> lessons = LabelledMails.mails(List.of(
                MAILS.resolve("tuned-10.jsonl"), MAILS.resolve("tuned-12.jsonl"), MAILS.resolve("tuned-20.jsonl")));
        WordFamilies families = PatternSet.of(PolicyNotices.patterns()).families();
        AskTagger tagger = new AskTagger(families, AskWeights.of(AskTeacher.learn(AskLessons.of(lessons))), 0);
        Patterns patterns = new Patterns(PatternSet.NONE, PatternSet.of(PolicyNotices.patterns()));
        int asked = 0;
        int found = 0;
        int told = 0;
        for (JsonNode mail : LabelledMails.mails(List.of(MAILS.resolve("tuned-21.jsonl")))) {
            MailText text = MailText.of(mail.path("text").asText());
            List<int[]> asks = tagger.read(new AskFinder(text, patterns).text()).asks();
            List<int[]> labelled = LabelledMails.places(text, mail.path("asks"));
            asked += labelled.size();
            told += asks.size();
            found += (int) labelled.stream()
                    .filter(one -> asks.stream().anyMatch(other -> areAlike(one, other)))
                    .count();
        }

        // One word in seventy begins an ask; none of these mails was among the lessons.
        assertThat((double) found / asked).isGreaterThan(0.4);
        assertThat((double) found / told).isGreaterThan(0.5);
    }

    private static boolean areAlike(int[] one, int[] other) {
        int shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
        return shared * 2 >= Math.max(one[1] - one[0], other[1] - other[0]);
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
        Files.writeString(WEIGHTS, AskTeacher.learn(AskLessons.of(LabelledMails.all())));
    }

    private static List<String> asks(String mail) {
        return PolicyNotices.read(mail).asks().stream().map(Ask::text).toList();
    }
}

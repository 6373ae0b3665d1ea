package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailReading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The words by which mails are told apart. They are learned anew, from all labelled mails whose file begins with
 * {@code tuned} and from those in a folder {@code data} beside the checkout, with
 * {@code mvn -pl framework/notice test -Dtest=LearnedWordsTest#learnAnew -Dappeal.learn=all}; after those of asks, which are
 * signs here.
 */
class LearnedWordsTest {
    private static final Path MAILS = Path.of("../../distribution/benchmarks/mails");
    private static final Path SIGNALS = Path.of("../policy/src/main/resources/APPEAL-POLICY/signals.yaml");
    private static final String HEADING =
            "  # Learned from labelled mails, see LearnedWordsTest; not to be edited by hand.\n";

    @Test
    void wordsLearnedFromSomeMailsTellTheMatterOfOthers() throws IOException {
        Lessons taught = Lessons.of(LabelledMails.mails(
                List.of(MAILS.resolve("tuned-english.jsonl"), MAILS.resolve("tuned-languages.jsonl"))));
        WordModel model = WordModel.of(taught.learn(SignalSet.CATEGORY_TRAITS));
        List<Lessons.Example> others = Lessons.of(LabelledMails.mails(List.of(MAILS.resolve("tuned.jsonl"))))
                .examples(SignalSet.CATEGORY_TRAITS);

        long right = others.stream()
                .filter(mail -> best(model.sharesOfMail(mail.traits())).equals(mail.value()))
                .count();

        // The most frequent category alone would be right of every eighth.
        assertThat(right * 4).isGreaterThan(others.size() * 3L);
    }

    @Test
    void policyHasWhatTheLabelledMailsTeach() throws IOException {
        Optional<Path> beside = LabelledNoticesTest.labelled();
        if (beside.isEmpty()) {
            System.out.println("LearnedWordsTest skipped in part: some labelled mails are not beside the checkout");
        }
        Assumptions.assumeTrue(beside.isPresent(), "not all labelled mails are there");

        assertThat(Lessons.of(LabelledMails.all()).learn(SignalSet.KIND_WORDS))
                .isEqualTo(inPolicy(SignalSet.KIND_WORDS));
    }

    /** What else is found in a mail, such as its asks, may change a little without new lessons. */
    @ParameterizedTest
    @ValueSource(strings = {SignalSet.TIME_TRAITS, SignalSet.OUTCOME_TRAITS})
    void tunedMailsAloneTeachNearlyTheSame(String aspect) throws IOException {
        Lessons lessons = Lessons.of(tuned());
        WordModel policy = WordModel.of(inPolicy(aspect));
        WordModel learned = WordModel.of(lessons.learn(aspect));

        List<Lessons.Example> mails = lessons.examples(aspect);
        long alike = mails.stream()
                .filter(mail -> best(policy.shares(mail.traits())).equals(best(learned.shares(mail.traits()))))
                .count();

        assertThat(alike / (double) mails.size()).isGreaterThan(0.95);
    }

    @Test
    void wordsTellTheMatterWhereNoPhraseDoes() {
        MailReading reading = FiveRoundsTest.read(
                "Too many parcels were handed over late: shipments left days after the date you had confirmed.",
                List.of());

        assertThat(reading.causes()).first().extracting(Hypothesis::category).isEqualTo("late-shipment");
    }

    @Test
    void wordsAreShownWhereTheyStandAndUnknownOrFewOnesTellNothing() {
        WordModel model =
                WordModel.of(Map.of("one", "* 0 parcel 40 left 9 our 20 own 1 store 1 late 1", "two", "* 0 invoic 40"));
        MailText mail = MailText.of("A parcel\nleft our own store late.");

        WordModel.Share one = shares(model, mail).stream()
                .filter(share -> share.value().equals("one"))
                .findFirst()
                .orElseThrow();

        assertThat(one.part()).isGreaterThan(0.9);
        assertThat(one.evidence()).extracting(word -> word.words()).containsExactly("parcel");
        assertThat(shares(model, MailText.of("Nothing."))).isEmpty();
        assertThat(model.sharesOfMail(Traits.of(mail, 1))).isEmpty();
        assertThat(shares(model, MailText.of("Our parcel, our own parcel."))).isEmpty();
    }

    @Test
    void learnAnew() throws IOException {
        Assumptions.assumeFalse(
                System.getProperty("appeal.learn", "").isEmpty(),
                "nothing is to be learned: -Dappeal.learn=all learns");
        String yaml = Files.readString(SIGNALS);
        int end = yaml.indexOf(HEADING);
        String before = end < 0 ? yaml : yaml.substring(0, end);
        StringBuilder words = new StringBuilder(HEADING);
        for (String aspect : Lessons.COURSES.keySet()) {
            Files.writeString(SIGNALS, before + words);
            Lessons.of(LabelledMails.all())
                    .learn(aspect)
                    .forEach((value, learned) -> words.append("  - {aspect: " + aspect + ", value: " + value
                            + ", signals: [], words: '" + learned + "'}\n"));
        }
        Files.writeString(SIGNALS, before + words);
    }

    private static List<JsonNode> tuned() throws IOException {
        List<JsonNode> tuned = LabelledMails.mails(LabelledMails.tuned());
        tuned.addAll(LabelledMails.lessons());
        return tuned;
    }

    private static Map<String, String> inPolicy(String aspect) {
        Map<String, String> words = new LinkedHashMap<>();
        PolicyNotices.signals().of(aspect).forEach(group -> words.put(group.value(), group.words()));
        return words;
    }

    private static List<WordModel.Share> shares(WordModel model, MailText mail) {
        return model.sharesOfMail(Traits.of(mail, mail.flat().length()));
    }

    private static String best(List<WordModel.Share> shares) {
        return shares.stream()
                .max(Comparator.comparingDouble(WordModel.Share::part))
                .map(WordModel.Share::value)
                .orElse("");
    }
}

package org.appealworkbench.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.ReceivedMail;

/** What labelled mails teach: for each aspect whose values have words, the lessons of it. */
final class Lessons {
    private static final WordTeacher.Course OF_WORDS = new WordTeacher.Course(0.02, 150, 6);
    private static final WordTeacher.Course OF_KINDS = new WordTeacher.Course(0.05, 500, 3);
    private static final WordTeacher.Course OF_OUTCOMES = new WordTeacher.Course(0.02, 300, 3);
    private static final WordTeacher.Course OF_STATES = new WordTeacher.Course(0.05, 300, 3);
    private static final WordTeacher.Course OF_TIMES = new WordTeacher.Course(0.2, 800, 1);

    /** In the order in which they are learned: later ones look at what earlier ones tell. */
    static final Map<String, WordTeacher.Course> COURSES = courses();

    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String OUTCOME = "reply_outcome";
    private static final String REPLY = "reply";
    private static final String OTHER = "other";

    private final SignalSet signals = SignalSet.of(PolicyNotices.signals());
    private final Patterns patterns = new Patterns(PatternSet.NONE, PatternSet.of(PolicyNotices.patterns()));
    private final CauseRanking ranking = new CauseRanking(signals, List.of(), SignalSet::recognising);
    private final List<JsonNode> mails;

    private Lessons(List<JsonNode> mails) {
        this.mails = mails;
    }

    private static Map<String, WordTeacher.Course> courses() {
        Map<String, WordTeacher.Course> courses = new LinkedHashMap<>();
        courses.put(SignalSet.KIND_WORDS, OF_WORDS);
        courses.put(SignalSet.CATEGORY_TRAITS, OF_WORDS);
        courses.put(SignalSet.TIME_TRAITS, OF_TIMES);
        courses.put(SignalSet.KIND_TRAITS, OF_KINDS);
        courses.put(SignalSet.OUTCOME_TRAITS, OF_OUTCOMES);
        courses.put(SignalSet.STATUS_TRAITS, OF_STATES);
        return courses;
    }

    /** Of mails that have all labels. */
    static Lessons of(List<JsonNode> mails) {
        return new Lessons(mails.stream()
                .filter(mail -> !mail.path(KIND).asText().isEmpty())
                .toList());
    }

    /**
     * A mail, or a part of one.
     *
     * @param value what it is
     */
    record Example(String value, Traits traits) {}

    List<Example> examples(String aspect) {
        return examples(aspect, mails);
    }

    private List<Example> examples(String aspect, List<JsonNode> some) {
        return some.stream().flatMap(mail -> of(aspect, mail)).toList();
    }

    /** The words of each value, learned anew; how frequent a value is, is taken of whole mails alone, as lessons have more of the rare. */
    Map<String, String> learn(String aspect) {
        List<JsonNode> whole = mails.stream().filter(mail -> mail.has(ID)).toList();
        return WordTeacher.learn(
                lessons(examples(aspect)),
                examples(aspect, whole).stream().map(Example::value).toList(),
                Objects.requireNonNull(COURSES.get(aspect)));
    }

    private static List<WordTeacher.Lesson> lessons(List<Example> examples) {
        return examples.stream()
                .map(example -> new WordTeacher.Lesson(
                        example.value(), example.traits().places().keySet()))
                .toList();
    }

    private Stream<Example> of(String aspect, JsonNode mail) {
        String kind = mail.path(KIND).asText();
        boolean isReply = kind.equals(REPLY);
        return switch (aspect) {
            case SignalSet.CATEGORY_TRAITS ->
                isReply || kind.equals("notice") ? lesson(mail.path("category").asText(), cause(mail)) : Stream.of();
            case SignalSet.KIND_WORDS -> lesson(kind, words(mail));
            case SignalSet.TIME_TRAITS -> times(mail);
            case SignalSet.KIND_TRAITS -> lesson(kind, found(mail).ofKind());
            case SignalSet.OUTCOME_TRAITS ->
                isReply ? lesson(value(mail, OUTCOME), found(mail).ofOutcome()) : Stream.of();
            default ->
                isReply || kind.equals("notice")
                        ? lesson(
                                value(mail, "account_status"),
                                new StatusDecision(found(mail))
                                        .traits(MailSigns.kind(
                                                kind,
                                                Optional.ofNullable(
                                                        mail.path(OUTCOME).textValue()))))
                        : Stream.of();
        };
    }

    private static Stream<Example> lesson(String value, Traits traits) {
        return Stream.of(new Example(value, traits));
    }

    private static String value(JsonNode mail, String label) {
        return mail.path(label).isTextual() ? mail.path(label).asText() : Weighed.NONE;
    }

    static Traits words(JsonNode mail) {
        MailText text = MailText.of(mail.path("text").asText());
        return Traits.of(text, text.flat().length());
    }

    private Traits cause(JsonNode mail) {
        MailText text = MailText.of(mail.path("text").asText());
        List<Ask> asks = new AskFinder(text, patterns).find();
        return ranking.traits(
                text,
                Passages.of(
                        text, signals, new Spans(asks.stream().map(Ask::range).toList())));
    }

    private Findings found(JsonNode mail) {
        return Findings.of(
                ReceivedMail.ofText(
                        mail.path("text").asText(),
                        Optional.ofNullable(mail.path("sender").textValue())),
                signals,
                patterns,
                ranking);
    }

    /** Each time, whether it is the time to act. */
    private Stream<Example> times(JsonNode mail) {
        if (mail.path(KIND).asText().equals("other-not-amazon")) {
            return Stream.of();
        }
        MailText text = MailText.of(mail.path("text").asText());
        List<Ask> asks = new AskFinder(text, patterns).find();
        String deadline = mail.path("deadline").asText("");
        return NoticeText.times(text, patterns, signals.model(SignalSet.TIME_TRAITS), asks).times().stream()
                .flatMap(time -> {
                    String words = time.match().range().of(text.text());
                    boolean isToAct = deadline.length() > 0 && Overlap.of(deadline, words);
                    return lesson(isToAct ? DeadlineFinder.TO_ACT : OTHER, time.traits());
                });
    }
}

package org.appealworkbench.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.type.NoticePatterns;

/** What labelled mails and sentences teach of asks: the traits of each sentence, and of each part of those that ask. */
final class AskLessons {
    private static final Path SENTENCES = Path.of("src/test/resources/asks");
    /** Keeps the many asks among the sentences that were written as lessons from being expected of mails. */
    static final String LESSON = "lesson";
    /** So much of a part is an ask's if it is one. */
    private static final double MOST_OF_PART = 0.35;

    private static final double MOST_OF_ASK = 0.9;
    private static final int LEAST = 3;

    final List<AskTeacher.Lesson> sentences = new ArrayList<>();
    final List<AskTeacher.Lesson> parts = new ArrayList<>();
    private final Patterns patterns;
    private final AskModel untaught;

    AskLessons() {
        NoticePatterns policy = PolicyNotices.patterns();
        NoticePatterns untold = new NoticePatterns(
                policy.recognise(),
                policy.topics(),
                policy.ids(),
                policy.metrics(),
                policy.deadlines(),
                policy.duties(),
                policy.bulletMarkers(),
                policy.metricNames(),
                policy.metricWords(),
                policy.facts(),
                policy.families(),
                Map.of());
        this.patterns = new Patterns(PatternSet.NONE, PatternSet.of(untold));
        this.untaught = patterns.policy().askModel();
    }

    /** @param isFresh whether no pattern was widened with these mails in view, so that what patterns find in them tells something */
    void addMails(Path file, boolean isFresh) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode mail = line.isBlank() ? json.nullNode() : json.readTree(line);
            if (!line.isBlank() && !mail.path("kind").asText().equals("other-not-amazon")) {
                List<String> asks = new ArrayList<>();
                mail.path("asks").forEach(ask -> asks.add(ask.asText()));
                add(mail.path("text").asText(), asks, isFresh, Set.of());
            }
        }
    }

    /** Lines in which asks stand in square brackets. */
    void addSentences() throws IOException {
        for (String language : List.of("de", "en", "es", "fr", "ja", "zh")) {
            for (String line : Files.readAllLines(SENTENCES.resolve(language + ".txt"))) {
                List<String> asks = new ArrayList<>();
                for (String piece : line.split("\\[")) {
                    if (piece.contains("]")) {
                        asks.add(piece.substring(0, piece.indexOf(']')));
                    }
                }
                add(line.replaceAll("[\\[\\]]", ""), asks, true, Set.of(LESSON));
            }
        }
    }

    private void add(String text, List<String> asks, boolean isFresh, Set<String> more) {
        MailText mail = MailText.of(text);
        List<int[]> places = places(mail, asks);
        RunningAsks running = running(mail);
        List<TextRange> seen = isFresh ? running.seen() : List.of();
        Optional<AskSentence> before = Optional.empty();
        for (AskSentence sentence : running.sentences()) {
            Set<String> traits = new TreeSet<>(untaught.traits().ofSentence(sentence, before));
            traits.addAll(more);
            TextRange whole = mail.range(sentence.start(), sentence.end());
            if (seen.stream().anyMatch(range -> range.start() >= whole.start() && range.start() < whole.end())) {
                traits.add(AskModel.SEEN);
            }
            boolean asksFor =
                    places.stream().anyMatch(place -> shared(place, sentence.start(), sentence.end()) > LEAST);
            sentences.add(new AskTeacher.Lesson(traits, asksFor ? 1 : 0));
            if (asksFor) {
                addParts(sentence, places);
            }
            before = Optional.of(sentence);
        }
    }

    private RunningAsks running(MailText mail) {
        AskParts askParts = new AskParts(mail, patterns);
        return new RunningAsks(
                mail,
                patterns,
                askParts,
                new AskTrim(mail, patterns, askParts),
                new AskLists(mail, patterns, askParts),
                Newest.end(mail, patterns));
    }

    private void addParts(AskSentence sentence, List<int[]> places) {
        int before = 0;
        String begun = AskModel.NONE;
        Optional<int[]> last = Optional.empty();
        for (int i = 0; i < sentence.parts().size(); i++) {
            AskPart part = sentence.parts().get(i);
            AskTraits known = untaught.traits();
            Set<String> traits = new TreeSet<>(known.ofPart(sentence, i));
            if (i > 0) {
                traits.addAll(AskTraits.behind(part.joint(), known.classOf(part.words(), 0), before, begun));
            }
            Optional<int[]> ask =
                    places.stream().filter(place -> isOf(place, part)).findFirst();
            before = ask.isEmpty() ? 0 : last.equals(ask) ? 2 : 1;
            if (before == 1) {
                begun = untaught.classFrom(part, untaught.startOf(part));
            }
            last = ask.or(() -> Optional.empty());
            parts.add(new AskTeacher.Lesson(traits, before));
        }
    }

    private static boolean isOf(int[] ask, AskPart part) {
        int shared = shared(ask, part.start(), part.end());
        return shared > 0
                && (shared >= MOST_OF_PART * (part.end() - part.start()) || shared >= MOST_OF_ASK * (ask[1] - ask[0]));
    }

    private static int shared(int[] ask, int start, int end) {
        return Math.min(ask[1], end) - Math.max(ask[0], start);
    }

    /** Where asks stand in the flat form. */
    private static List<int[]> places(MailText mail, List<String> asks) {
        List<int[]> places = new ArrayList<>();
        int from = 0;
        for (String ask : asks) {
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

package org.appealworkbench.notice;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.type.NoticePatterns;

/**
 * The patterns of one {@code notices.yaml}.
 *
 * @param duties by kind
 * @param markers one pattern for all bullets, or none
 * @param askTagger knows nothing where there are no weights
 */
record PatternSet(
        List<Finder> topics,
        List<Finder> ids,
        List<Finder> metrics,
        List<Finder> deadlines,
        Map<String, List<Finder>> duties,
        List<Pattern> markers,
        List<Finder> metricNames,
        Map<String, List<Finder>> metricWords,
        List<Finder> facts,
        WordFamilies families,
        AskTagger askTagger) {
    /** What makes a found ask as likely to be none as a missed one to be one, in mails that nobody learned from. */
    private static final double EAGER = 0.6;

    static final PatternSet NONE = of(NoticePatterns.NONE);

    static PatternSet of(NoticePatterns patterns) {
        WordFamilies families = WordFamilies.of(patterns.families());
        return new PatternSet(
                patterns.topics().stream()
                        .map(topic -> Finder.of(topic.topic().word(), topic.pattern(), topic.place()))
                        .toList(),
                extracts(patterns.ids()),
                patterns.metrics().stream()
                        .map(metric -> Finder.of(metric.metric(), metric.pattern(), metric.place()))
                        .toList(),
                extracts(patterns.deadlines()),
                extracts(patterns.duties()).stream().collect(Collectors.groupingBy(Finder::name)),
                patterns.bulletMarkers().isEmpty() ? List.of() : List.of(marker(patterns.bulletMarkers())),
                patterns.metricNames().stream()
                        .map(metric -> Finder.of(metric.metric(), metric.pattern(), metric.place()))
                        .toList(),
                extracts(patterns.metricWords()).stream().collect(Collectors.groupingBy(Finder::name)),
                extracts(patterns.facts()),
                families,
                new AskTagger(families, AskWeights.of(patterns.askWeights()), EAGER));
    }

    /** Whether it finds no asks and times beside those that others find. */
    boolean asksNothing() {
        return markers.isEmpty()
                && deadlines.isEmpty()
                && duties.keySet().stream().allMatch(kind -> kind.isEmpty() || kind.equals(PatternKind.DUTY));
    }

    /** Words by which a mail speaks of a metric without its name; named by the metric. */
    List<Finder> metricSigns() {
        return metricWords.entrySet().stream()
                .filter(words -> !PatternKind.METRIC_WORDS.contains(words.getKey()))
                .flatMap(words -> words.getValue().stream())
                .toList();
    }

    List<Finder> duties(String kind) {
        return duties.getOrDefault(kind, List.of());
    }

    private static List<Finder> extracts(List<NoticePatterns.Extract> extracts) {
        return extracts.stream()
                .map(extract -> Finder.of(extract.kind(), extract.pattern(), extract.place()))
                .toList();
    }

    /** All bullets as one pattern; a bullet of ASCII needs a blank after it, so that "-5" and "*new" are text. */
    static Pattern marker(List<String> markers) {
        try {
            return Pattern.compile(markers.stream()
                    .map(marker -> "(?:" + marker + ")" + (isPlain(marker) ? "[ \\t\\x{a0}]+" : "[ \\t\\x{a0}]*"))
                    .collect(Collectors.joining("|")));
        } catch (PatternSyntaxException e) {
            throw new AppealException(
                    NoticeError.PATTERN,
                    "a bullet marker is no RE2 syntax (" + e.getDescription() + "); mend the file",
                    e);
        }
    }

    private static boolean isPlain(String marker) {
        return marker.chars().allMatch(c -> c < 128) && !marker.startsWith("\\(");
    }
}

package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.NoticePatterns;
import org.junit.jupiter.api.Test;

class NoticePatternCheckTest {
    private static final Place PLACE = Place.of("APPEAL-INF/notices.yaml", 7, 3);

    @Test
    void patternsOfThePolicyCompileAndNoneMatchesEverything() {
        NoticePatterns policy = PolicyNotices.patterns();
        NoticePatterns withoutMetrics = new NoticePatterns(
                policy.recognise(),
                policy.topics(),
                policy.ids(),
                List.of(),
                policy.deadlines(),
                policy.duties(),
                policy.bulletMarkers());

        assertThat(check(withoutMetrics)).isEmpty();
    }

    @Test
    void lookAroundIsNoRe2() {
        NoticePatterns patterns = topics(new NoticePatterns.Topic(AskTopic.OTHER, "(?=x)", Optional.empty(), PLACE));

        assertThat(check(patterns)).singleElement().satisfies(fault -> assertThat(fault.toString())
                .startsWith("APPEAL-INF/notices.yaml:7:3: error: PATTERN-SYNTAX: the pattern is no RE2 syntax:"));
    }

    @Test
    void daysNeedTheirNumber() {
        assertThat(check(deadline("days", "within 3 days")))
                .extracting(Fault::code, Fault::sentence)
                .containsExactly(
                        tuple("PATTERN-GROUP", "the pattern needs a group that marks the number: (?P<value>…)"));
        assertThat(check(deadline("days", "within (?P<value>\\d+) days"))).isEmpty();
    }

    @Test
    void anUnknownKindIsTold() {
        assertThat(check(deadline("weeks", "within (?P<value>\\d+) weeks")))
                .extracting(Fault::sentence)
                .containsExactly(
                        "'weeks' is no kind of deadlines; expected one of days, hours, date, stated, time, other-time, other-loss");
    }

    @Test
    void aMetricMustBeKnownToPolicyAndMarkItsNumber() {
        NoticePatterns patterns = new NoticePatterns(
                List.of(),
                List.of(),
                List.of(),
                List.of(new NoticePatterns.MetricPattern("late-rate", "late rate", PLACE)),
                List.of(),
                List.of(),
                List.of());

        assertThat(check(patterns)).extracting(Fault::code).containsExactly("PATTERN-GROUP", "UNKNOWN-METRIC");
    }

    @Test
    void wordsOfAMetricMustBeOfOneThatPolicyKnows() {
        NoticePatterns patterns = new NoticePatterns(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new NoticePatterns.Extract("target", "goal", PLACE),
                        new NoticePatterns.Extract("late-rate", "late", PLACE)),
                List.of());

        assertThat(check(patterns)).extracting(Fault::code).containsExactly("UNKNOWN-METRIC");
    }

    @Test
    void aPatternThatMatchesNothingAtAllIsRefused() {
        assertThat(check(deadline("stated", "(?:soon)?")))
                .extracting(Fault::code)
                .containsExactly("PATTERN-EMPTY-MATCH");
    }

    private static NoticePatterns topics(NoticePatterns.Topic topic) {
        return new NoticePatterns(List.of(), List.of(topic), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static NoticePatterns deadline(String kind, String pattern) {
        return new NoticePatterns(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new NoticePatterns.Extract(kind, pattern, PLACE)),
                List.of(),
                List.of());
    }

    private static List<Fault> check(NoticePatterns patterns) {
        AppealType type = new AppealType(
                AppealTypeId.of("some-type"),
                "1.0.0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                patterns,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Messages.NONE,
                "digest");
        return new NoticePatternCheck().check(type, PolicyNotices.policy(NoticePatterns.NONE));
    }
}

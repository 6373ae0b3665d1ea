package org.appealworkbench.notice;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.NoticePatterns;
import org.osgi.service.component.annotations.Component;

/** Checks the patterns of an appeal type: syntax, groups, kinds, metrics. */
@Component(property = ContributionCheck.PROPERTY_STAGE + "=notice")
public final class NoticePatternCheck implements ContributionCheck {
    static final String SYNTAX = "PATTERN-SYNTAX";
    static final String GROUP = "PATTERN-GROUP";
    static final String KIND = "PATTERN-KIND";
    static final String METRIC = "UNKNOWN-METRIC";
    static final String EMPTY_MATCH = "PATTERN-EMPTY-MATCH";
    private static final String FILE = "APPEAL-INF/notices.yaml";

    @Override
    public List<Fault> check(AppealType type, Policy policy) {
        NoticePatterns patterns = type.notices();
        List<Fault> faults = new ArrayList<>();
        patterns.recognise().forEach(hint -> compiles(hint.pattern(), hint.place(), faults));
        patterns.topics().forEach(topic -> compiles(topic.pattern(), topic.place(), faults));
        extracts(patterns.ids(), PatternKind.IDS, "ids", faults);
        extracts(patterns.deadlines(), PatternKind.DEADLINES, "deadlines", faults);
        extracts(patterns.duties(), PatternKind.DUTIES, "duties", faults);
        patterns.metricNames().forEach(name -> {
            compiles(name.pattern(), name.place(), faults);
            known(name.metric(), name.place(), policy, faults);
        });
        patterns.metricWords().forEach(word -> {
            compiles(word.pattern(), word.place(), faults);
            if (!PatternKind.METRIC_WORDS.contains(word.kind())) {
                known(word.kind(), word.place(), policy, faults);
            }
        });
        patterns.facts().forEach(fact -> compiles(fact.pattern(), fact.place(), faults));
        patterns.metrics().forEach(metric -> metric(metric, policy, faults));
        patterns.bulletMarkers().forEach(marker -> compiles(marker, Place.of(FILE), faults));
        return faults;
    }

    private static void extracts(
            List<NoticePatterns.Extract> extracts, List<String> kinds, String section, List<Fault> faults) {
        for (NoticePatterns.Extract extract : extracts) {
            if (!kinds.contains(extract.kind())) {
                faults.add(Fault.error(
                        extract.place(),
                        KIND,
                        "'" + extract.kind() + "' is no kind of " + section + "; expected one of "
                                + String.join(
                                        ", ",
                                        kinds.stream()
                                                .filter(kind -> !kind.isEmpty())
                                                .toList())));
            }
            boolean needsValue =
                    extract.kind().equals(PatternKind.DAYS) || extract.kind().equals(PatternKind.HOURS);
            if (compiles(extract.pattern(), extract.place(), faults) && needsValue) {
                hasGroup(extract.pattern(), extract.place(), faults, Finder.VALUE);
            }
        }
    }

    private static void metric(NoticePatterns.MetricPattern metric, Policy policy, List<Fault> faults) {
        if (compiles(metric.pattern(), metric.place(), faults)) {
            hasGroup(metric.pattern(), metric.place(), faults, Finder.VALUE, Finder.TARGET);
        }
        known(metric.metric(), metric.place(), policy, faults);
    }

    private static void known(String metric, Place place, Policy policy, List<Fault> faults) {
        if (policy.metric(metric).isEmpty()) {
            faults.add(Fault.error(
                    place,
                    METRIC,
                    "policy has no metric '" + metric + "'; it has "
                            + String.join(
                                    ", ",
                                    policy.metrics().keySet().stream().sorted().toList())));
        }
    }

    private static void hasGroup(String pattern, Place place, List<Fault> faults, String... groups) {
        if (List.of(groups).stream().noneMatch(Pattern.compile(pattern).namedGroups()::containsKey)) {
            faults.add(Fault.error(
                    place,
                    GROUP,
                    "the pattern needs a group that marks the number: (?P<" + String.join(">…) or (?P<", groups)
                            + ">…)"));
        }
    }

    private static boolean compiles(String pattern, Place place, List<Fault> faults) {
        try {
            if (Pattern.compile(pattern).matches("")) {
                faults.add(Fault.error(
                        place, EMPTY_MATCH, "the pattern matches the empty text, so it would match every mail"));
            }
            return true;
        } catch (PatternSyntaxException e) {
            faults.add(
                    Fault.error(
                            place,
                            SYNTAX,
                            "the pattern is no RE2 syntax: " + e.getDescription() + " in '" + e.getPattern()
                                    + "' (RE2 has no look-around and no back-references; in YAML write patterns in single quotes)"));
            return false;
        }
    }
}

package org.appealworkbench.extensions.internal.reference;

import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.extensions.internal.Nearest;

/** The patterns of notices, of a type and of the policy. */
final class NoticeReferences {

    private static final String FILE = "notices.yaml";

    private NoticeReferences() {}

    static void check(NoticePatterns notices, Policy policy, Places places, List<Fault> faults) {
        notices.recognise().forEach(one -> Regex.check(one.pattern(), one.place(), faults));
        notices.topics().forEach(one -> Regex.check(one.pattern(), one.place(), faults));
        notices.ids().forEach(one -> Regex.check(one.pattern(), one.place(), faults));
        notices.deadlines().forEach(one -> Regex.check(one.pattern(), one.place(), faults));
        notices.duties().forEach(one -> Regex.check(one.pattern(), one.place(), faults));
        notices.metricWords().forEach(one -> Regex.check(one.pattern(), one.place(), faults));
        notices.facts().forEach(one -> Regex.check(one.pattern(), one.place(), faults));
        for (int i = 0; i < notices.bulletMarkers().size(); i++) {
            Regex.check(notices.bulletMarkers().get(i), places.inFile(FILE, "bulletMarkers", i), faults);
        }
        metrics("metrics", notices.metrics(), policy, places, faults);
        metrics("metricNames", notices.metricNames(), policy, places, faults);
    }

    static void check(MailSignals signals, List<Fault> faults) {
        signals.groups().forEach(group -> group.signals()
                .forEach(signal -> Regex.check(signal.pattern(), signal.place(), faults)));
    }

    private static void metrics(
            String section,
            List<NoticePatterns.MetricPattern> patterns,
            Policy policy,
            Places places,
            List<Fault> faults) {
        for (int i = 0; i < patterns.size(); i++) {
            NoticePatterns.MetricPattern metric = patterns.get(i);
            Regex.check(metric.pattern(), metric.place(), faults);
            if (policy.metric(metric.metric()).isEmpty()) {
                faults.add(Fault.error(
                        places.of(places.inFile(FILE, section, i), "metric"),
                        "UNKNOWN-METRIC",
                        "the policy has no metric '" + metric.metric() + "'"
                                + Nearest.hint(metric.metric(), policy.metrics().keySet())));
            }
        }
    }
}

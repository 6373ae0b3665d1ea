package org.appealworkbench.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.NoticePatterns;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The common patterns as the policy bundle ships them, and a policy that holds nothing else. */
final class PolicyNotices {
    private static final Path FILE = Path.of("../policy/src/main/resources/APPEAL-POLICY/notices.yaml");

    private static final Path WEIGHTS = Path.of("../policy/src/main/resources/APPEAL-POLICY/ask-weights.txt");
    private static final Path SIGNALS = Path.of("../policy/src/main/resources/APPEAL-POLICY/signals.yaml");
    private static final MailSignals SIGNALS_READ = signals();

    private PolicyNotices() {}

    static NoticePatterns patterns() {
        Map<String, Object> yaml = yaml(FILE);
        return new NoticePatterns(
                List.of(),
                items(yaml, "topics").stream()
                        .map(item -> new NoticePatterns.Topic(
                                AskTopic.parse(item.get("topic")).orElseThrow(),
                                item.get("pattern"),
                                Optional.of(item.get("language")),
                                place(item)))
                        .toList(),
                extracts(yaml, "ids"),
                ofMetrics(yaml, "metrics"),
                extracts(yaml, "deadlines"),
                Stream.concat(extracts(yaml, "asks").stream(), extracts(yaml, "duties").stream())
                        .toList(),
                texts(yaml, "bulletMarkers"),
                ofMetrics(yaml, "metricNames"),
                extracts(yaml, "metricWords"),
                extracts(yaml, "facts"),
                words(yaml, "families"),
                weights());
    }

    private static String weights() {
        try {
            return Files.exists(WEIGHTS) ? Files.readString(WEIGHTS) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> words(Map<String, Object> yaml, String section) {
        return (Map<String, String>) yaml.getOrDefault(section, Map.of());
    }

    @SuppressWarnings("unchecked")
    static MailSignals signals() {
        List<MailSignals.Group> groups = new ArrayList<>();
        for (Map<String, Object> group :
                (List<Map<String, Object>>) yaml(SIGNALS).get("groups")) {
            groups.add(new MailSignals.Group(
                    (String) group.get("aspect"),
                    (String) group.get("value"),
                    (List<String>) group.getOrDefault("types", List.of()),
                    ((List<Map<String, Object>>) group.get("signals"))
                            .stream().map(PolicyNotices::signal).toList(),
                    (String) group.getOrDefault("words", "")));
        }
        return new MailSignals(groups);
    }

    private static MailSignals.Signal signal(Map<String, Object> item) {
        String pattern = (String) item.get("pattern");
        return new MailSignals.Signal(
                pattern, (Integer) item.getOrDefault("weight", 1), Place.of("signals.yaml " + pattern));
    }

    static Policy policy(NoticePatterns notices) {
        return new Policy(
                "1.0.0",
                Map.of(),
                Map.of("late-shipment-rate", lateShipmentRate()),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                notices,
                SIGNALS_READ,
                "",
                Set.of(),
                Messages.NONE,
                "digest");
    }

    static Notice read(String mail) {
        return read(mail, Optional.empty());
    }

    static Notice read(String mail, Optional<LocalDate> received) {
        Mail message = new Mail(received, Optional.empty(), TextSource.inline(mail), Optional.empty());
        return new PatternNoticeReader().read(Optional.of(message), NoticePatterns.NONE, policy(patterns()));
    }

    private static Metric lateShipmentRate() {
        return new Metric(
                "late-shipment-rate",
                LocalText.of("en", "late shipment rate"),
                Metric.Condition.LESS_THAN,
                List.of(10, 30),
                2,
                RoundingMode.HALF_UP,
                List.of());
    }

    private static List<NoticePatterns.Extract> extracts(Map<String, Object> yaml, String section) {
        return items(yaml, section).stream()
                .map(item ->
                        new NoticePatterns.Extract(item.getOrDefault("kind", ""), item.get("pattern"), place(item)))
                .toList();
    }

    private static List<NoticePatterns.MetricPattern> ofMetrics(Map<String, Object> yaml, String section) {
        return items(yaml, section).stream()
                .map(item -> new NoticePatterns.MetricPattern(item.get("metric"), item.get("pattern"), place(item)))
                .toList();
    }

    private static Place place(Map<String, String> item) {
        return Place.of("notices.yaml " + item.get("pattern"));
    }

    /** The entries of a section, with the words of the families that their patterns name. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> items(Map<String, Object> yaml, String section) {
        List<Map<String, String>> items = new ArrayList<>();
        for (Map<String, String> item : (List<Map<String, String>>) yaml.getOrDefault(section, List.of())) {
            Map<String, String> inFull = new HashMap<>(item);
            inFull.computeIfPresent("pattern", (key, pattern) -> inFull(pattern, words(yaml, "families")));
            items.add(inFull);
        }
        return items;
    }

    private static String inFull(String pattern, Map<String, String> families) {
        String full = pattern;
        for (Map.Entry<String, String> family : families.entrySet()) {
            String anyOf = "(?:" + family.getValue().replace(' ', '|') + ")";
            full = full.replace(
                    "{" + family.getKey() + "}", anyOf.replace("*", "\\w*").replace('_', ' '));
        }
        return full;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> yaml, String section) {
        return (List<String>) yaml.get(section);
    }

    private static Map<String, Object> yaml(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

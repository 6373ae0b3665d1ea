package org.appealworkbench.rules.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.policy.Dated;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.policy.WaitingTime;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules, word lists and texts of the policy as they ship, read plainly. */
final class PolicyFiles {

    static final Path FOLDER = Path.of("../policy/src/main/resources/APPEAL-POLICY");

    private static final Pattern FAMILY = Pattern.compile("\\{([a-z][a-z-]*)}");
    private static final Policy POLICY = read();

    private PolicyFiles() {}

    static Policy policy() {
        return POLICY;
    }

    private static Policy read() {
        Map<String, String> families = new LinkedHashMap<>();
        maps(yaml("words.yaml").get("families"))
                .forEach(map -> families.put(
                        map.get("id") + " " + map.get("language"),
                        "(?:" + String.join("|", words(map, "words", families)) + ")"));
        List<Lexicon> lexicons = maps(yaml("words.yaml").get("lexicons")).stream()
                .map(map -> new Lexicon(
                        String.valueOf(map.get("id")),
                        String.valueOf(map.get("language")),
                        words(map, "patterns", families),
                        words(map, "exempt", families),
                        ""))
                .toList();
        List<RuleDefinition> rules = maps(yaml("rules.yaml").get("rules")).stream()
                .map(PolicyFiles::rule)
                .toList();
        Metric lsr = new Metric(
                "late-shipment-rate",
                LocalText.of("en", "late shipment rate"),
                Metric.Condition.LESS_THAN,
                List.of(10, 30),
                2,
                RoundingMode.HALF_UP,
                List.of(new Metric.Threshold(
                        new BigDecimal("4"),
                        new Dated(Optional.empty(), Optional.empty(), List.of(), "SC", "official"))));
        return new Policy(
                "0",
                Map.of(),
                Map.of("late-shipment-rate", lsr),
                Map.of("amazon-reply", days("amazon-reply", 4), "planned-measure", days("planned-measure", 30)),
                Map.of(),
                lexicons,
                rules,
                NoticePatterns.NONE,
                "",
                Set.of(),
                new Messages(Map.of("en", texts("messages.properties"), "zh-CN", texts("messages_zh_CN.properties"))),
                "");
    }

    private static WaitingTime days(String id, int days) {
        Dated always = new Dated(Optional.empty(), Optional.empty(), List.of(), "SC", "official");
        return new WaitingTime(id, List.of(new WaitingTime.Variant(days, "days", always)));
    }

    private static RuleDefinition rule(Map<String, Object> map) {
        Severity severity = Severity.valueOf(word(map, "severity"));
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Map<String, Object> builtIn = map(map.get("builtIn"));
        builtIn.forEach((key, value) -> {
            if (!key.equals("name")) {
                parameters.put(key, value instanceof List<?> ? texts(value) : List.of(String.valueOf(value)));
            }
        });
        RuleDefinition.Waivable waivable = map.containsKey("waivable")
                ? RuleDefinition.Waivable.valueOf(word(map, "waivable"))
                : severity == Severity.ERROR ? RuleDefinition.Waivable.REVIEWER : RuleDefinition.Waivable.CONSULTANT;
        return new RuleDefinition(
                RuleId.of(String.valueOf(map.get("id"))),
                RuleStage.valueOf(word(map, "on")),
                severity,
                Optional.ofNullable(map.get("finding")).map(Object::toString),
                Boolean.TRUE.equals(map.get("completeness")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RuleDefinition.BuiltIn(String.valueOf(builtIn.get("name")), parameters)),
                Optional.empty(),
                Map.of(),
                texts(map.get("fixes")),
                waivable,
                Optional.ofNullable(map.get("source")).map(Object::toString),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(map.get("confidence")).map(Object::toString),
                Place.of("rules.yaml"));
    }

    private static String word(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key)).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> yaml(String file) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), UTF_8)) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> texts(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("l10n").resolve(file), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<Map<String, Object>> maps(Object list) {
        return ((List<?>) list).stream().map(PolicyFiles::map).toList();
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, inner) -> map.put(key == Boolean.TRUE ? "on" : String.valueOf(key), inner));
        return map;
    }

    private static List<String> words(Map<String, Object> group, String key, Map<String, String> families) {
        String language = String.valueOf(group.get("language"));
        return texts(group.get(key)).stream()
                .map(pattern -> FAMILY.matcher(pattern)
                        .replaceAll(name -> Matcher.quoteReplacement(families.get(name.group(1) + " " + language))))
                .toList();
    }

    private static List<String> texts(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }
}

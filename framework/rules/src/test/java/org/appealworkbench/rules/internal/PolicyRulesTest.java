package org.appealworkbench.rules.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.rules.internal.check.Checks;
import org.appealworkbench.rules.internal.text.Words;
import org.junit.jupiter.api.Test;

/** The rules, texts and word lists of the policy as they ship. */
final class PolicyRulesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z]+\\}");
    private static final Pattern VARIANT = Pattern.compile("message\\([^)]*?\"([a-z]+)\"");

    private final Map<String, String> english = PolicyFiles.texts("messages.properties");
    private final Map<String, String> chinese = PolicyFiles.texts("messages_zh_CN.properties");

    @Test
    void everyUniversalRuleNamesACheckWithItsParameters() {
        for (RuleDefinition rule : PolicyFiles.policy().rules()) {
            assertThat(Checks.find(rule.builtIn().orElseThrow().name()))
                    .as(rule.id().value())
                    .isPresent();
        }
        CaseBuilder asType = new CaseBuilder();
        PolicyFiles.policy().rules().forEach(asType::rule);
        AppealType type = asType.type();
        assertThat(new RuleContributions().check(type, PolicyFiles.policy())).isEmpty();
    }

    @Test
    void everyPatternOfEveryWordListIsRe2() {
        Words words = new Words(PolicyFiles.policy());
        Set<String> ids = new TreeSet<>();
        PolicyFiles.policy().lexicons().forEach(lexicon -> ids.add(lexicon.id()));
        ids.forEach(id -> assertThat(words.inAnyLanguage(id).in("")).as(id).isEmpty());
        assertThat(ids)
                .contains("vague", "blame", "emotive", "absolute", "placeholder", "accept-phrases", "dispute-phrases")
                .contains("future", "number-words", "allowed-terms", "review-manipulation");
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(arguments(chinese.get(key))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void everyRuleAndEveryKindOfAnswerHasItsText() {
        Stream.of("RULE-FAILED", "WAIVER-INVALID", "WAIVER-ENDED")
                .forEach(id -> assertThat(english).containsKey("rule." + id));
        PolicyFiles.policy().rules().forEach(rule -> assertThat(english).containsKey("rule." + rule.id()));
        Stream.of(QuestionType.values())
                .forEach(type -> assertThat(english).containsKey("answer.invalid." + type.word()));
        Stream.of("min", "max", "step", "minLength", "maxLength", "pattern")
                .forEach(limit -> assertThat(english).containsKey("answer.limit." + limit));
        Stream.of(AnswerFault.Kind.values())
                .filter(kind -> kind != AnswerFault.Kind.INVALID && kind != AnswerFault.Kind.LIMIT)
                .forEach(kind -> assertThat(english).containsKey("answer." + kind.word()));
    }

    @Test
    void everyVariantThatAChecksCodeNamesHasItsText() throws IOException {
        Path sources = Path.of("src/main/java/org/appealworkbench/rules/internal/check");
        Set<String> lastWords = new TreeSet<>();
        english.keySet().forEach(key -> lastWords.add(key.substring(key.lastIndexOf('.') + 1)));
        int seen = 0;
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.sorted().toList()) {
                Matcher variant = VARIANT.matcher(Files.readString(file, UTF_8));
                while (variant.find()) {
                    assertThat(lastWords).as(file.getFileName().toString()).contains(variant.group(1));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theReferencePageNamesEveryCheckAndEveryUniversalRule() throws IOException {
        String page = Files.readString(Path.of("../../docs/reference/rules.md"), UTF_8);
        Checks.names().forEach(name -> assertThat(page).contains("`" + name + "`"));
        PolicyFiles.policy().rules().forEach(rule -> assertThat(page).contains("| " + rule.id() + " |"));
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            found.add(argument.group());
        }
        return found;
    }
}

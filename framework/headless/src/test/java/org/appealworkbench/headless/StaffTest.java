package org.appealworkbench.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.appealworkbench.api.Message;
import org.junit.jupiter.api.Test;

class StaffTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+\\}");

    private final Staff english = new Staff(Language.ENGLISH);
    private final Staff chinese = new Staff(Language.CHINESE);

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(chinese.bundle().keySet())
                .isEqualTo(english.bundle().keySet())
                .hasSizeGreaterThan(60);
    }

    @Test
    void both_languages_use_the_same_arguments() {
        for (String key : english.bundle().keySet()) {
            assertThat(arguments(chinese.bundle().getString(key)))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(
                            arguments(english.bundle().getString(key)).toList());
        }
    }

    @Test
    void a_sentence_takes_its_arguments() {
        assertThat(english.text(Message.of("usage.see").with("command", "appeal check")))
                .isEqualTo("See 'appeal check --help'.");
        assertThat(chinese.text(Message.of("usage.see").with("command", "appeal check")))
                .isEqualTo("请看“appeal check --help”。");
    }

    private static Stream<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group()).distinct();
    }
}

package org.appealworkbench.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "en_US.UTF-8, ENGLISH",
        "zh, CHINESE",
        "zh-CN, CHINESE",
        "zh_CN.UTF-8, CHINESE",
        "ZH_TW, CHINESE"
    })
    void reads_tags_and_locales(String word, Language language) {
        assertThat(Language.parse(word)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"de", "C.UTF-8", "POSIX", "english", "''"})
    void knows_no_other(String word) {
        assertThat(Language.parse(word)).isEmpty();
    }

    @Test
    void the_option_wins_over_the_host() {
        assertThat(Language.choose(Optional.of("zh-CN"), Optional.of("en"))).isEqualTo(Language.CHINESE);
        assertThat(Language.choose(Optional.empty(), Optional.of("zh_CN.UTF-8")))
                .isEqualTo(Language.CHINESE);
    }
}

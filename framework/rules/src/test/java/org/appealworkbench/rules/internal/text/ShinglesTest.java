package org.appealworkbench.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "On May 9, 2026, we moved 3 tables.",
                "a rate of 9.59 % (Exhibit 2)",
                "5月1日 we 确认 the 31 orders",
                "don't — re-check: A-to-z/3PL"
            })
    void words_are_counted_as_they_are_made(String text) {
        assertThat(Shingles.count(text)).isEqualTo(Shingles.words(text).size());
    }

    @Test
    void words_are_letters_and_numbers_in_lower_case_and_each_ideograph_is_one() {
        assertThat(Shingles.words("5月1日 We 确认 GRÖSSE ½, 9.59 % ラ-ひ々"))
                .containsExactly("5", "月", "1", "日", "we", "确", "认", "grösse", "½", "9", "59", "%", "ラ", "ひ", "々");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two three four five", "One, two; THREE four - five"})
    void a_shingle_is_five_words_without_their_marks(String text) {
        assertThat(Shingles.of(text)).containsExactly(0x1a1384a5);
    }
}

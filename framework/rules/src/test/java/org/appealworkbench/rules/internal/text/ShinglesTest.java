package org.appealworkbench.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(strings = {"one two three four five", "One, two; THREE four - five"})
    void a_shingle_is_five_words_without_their_marks(String text) {
        assertThat(Shingles.of(text)).containsExactly("one two three four five");
    }
}

package org.appealworkbench.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void a_region_has_the_word_lists_of_its_language() {
        assertThat(Phrases.of(Example.scope(), "vague", "en-GB").isIn("We will improve quality."))
                .isTrue();
        assertThat(Phrases.of(Example.scope(), "vague", "de").isIn("We will improve quality."))
                .isFalse();
    }
}

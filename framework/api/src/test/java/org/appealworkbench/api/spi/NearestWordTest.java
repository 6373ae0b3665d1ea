package org.appealworkbench.api.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("answers", "answer", "evidence", "id");

    @ParameterizedTest
    @CsvSource({"anwsers, answers", "ANSWER, answer", "evidenc, evidence", "ids, id"})
    void a_slip_finds_the_word_that_was_meant(String written, String meant) {
        assertThat(NearestWord.to(written, KNOWN)).contains(meant);
    }

    @Test
    void a_word_that_is_like_none_finds_none() {
        assertThat(NearestWord.to("marketplace", KNOWN)).isEmpty();
        assertThat(NearestWord.to("a".repeat(1000), KNOWN)).isEmpty();
    }
}

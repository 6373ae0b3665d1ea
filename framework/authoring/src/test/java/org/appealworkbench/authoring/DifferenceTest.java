package org.appealworkbench.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void theFirstLineThatDiffersIsShownWithTheFirstCharacterThatDoes() {
        assertThat(Difference.of(List.of("a", "one two"), List.of("a", "one ten", "b")))
                .isEqualTo(new Difference(2, 6, "'one two'", "'one ten'"));
    }

    @Test
    void whatEndsTooEarlyOrTooLateIsTold() {
        assertThat(Difference.of(List.of("a"), List.of("a", "b"))).isEqualTo(new Difference(2, 1, "the end", "'b'"));
        assertThat(Difference.of(List.of("a", ""), List.of("a")))
                .isEqualTo(new Difference(2, 1, "an empty line", "the end"));
    }

    @Test
    void aLongLineIsCutAroundTheDifference() {
        String start = "x".repeat(500);
        Difference difference = Difference.of(List.of(start + "a" + start), List.of(start + "b" + start));
        assertThat(difference.column()).isEqualTo(501);
        assertThat(difference.expected())
                .startsWith("'…x")
                .contains("xax")
                .endsWith("x…'")
                .hasSizeLessThan(200);
        assertThat(difference.actual()).contains("xbx");
    }
}

package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SoughtTest {
    @Test
    void aMailMustHoldOneTextOfEachGroup() {
        Sought sought = Sought.of(List.of(List.of("late", "overdue"), List.of("rate")));

        assertThat(sought.isIn(LetterIndex.of("Your LATE shipment RATE"))).isTrue();
        assertThat(sought.isIn(LetterIndex.of("an overdue rate"))).isTrue();
        assertThat(sought.isIn(LetterIndex.of("a late shipment"))).isFalse();
        assertThat(Sought.of(List.of()).isIn(LetterIndex.of(""))).isTrue();
    }

    @Test
    void placesAreThoseOfAGroupWhoseTextsAreLongEnough() {
        Sought sought = Sought.of(List.of(List.of("lsr", "a"), List.of("late", "rate")));

        int group = sought.groupOfTextsFrom(3);

        assertThat(group).isOne();
        assertThat(sought.places(group, LetterIndex.of("rate, late, rate, late, late"), 2))
                .containsExactly(0, 6, 12, 18);
        assertThat(sought.groupOfTextsFrom(5)).isNegative();
    }

    @Property(tries = 500)
    void itFindsWhatAPlainSearchFinds(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 60) String mail,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 6) String text) {
        assertThat(Sought.of(List.of(List.of(text))).isIn(LetterIndex.of(mail))).isEqualTo(mail.contains(text));
    }
}

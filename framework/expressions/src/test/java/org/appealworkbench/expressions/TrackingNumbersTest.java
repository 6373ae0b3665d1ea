package org.appealworkbench.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1Z5R89390357567127",
                "1Z 5R8 939 03 5756 7127",
                "RB123456785GB",
                "986578788855",
                "073938000549297",
                "9400 1112 0108 0805 4830 16",
                "42094107 9400111201080805483016",
                "3318810025",
                "YT2012345678901234",
                "SF1234567890123",
                "unknown"
            })
    void a_right_check_digit_or_an_unknown_form_passes(String number) {
        assertThat(TrackingNumbers.isPlausible(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1Z5R89390357567128",
                "RB123456786GB",
                "986578788856",
                "073938000549298",
                "9400111201080805483017",
                "3318810026"
            })
    void a_wrong_check_digit_of_a_known_form_does_not(String number) {
        assertThat(TrackingNumbers.isPlausible(number)).isFalse();
    }
}

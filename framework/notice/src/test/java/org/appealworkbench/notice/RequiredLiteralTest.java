package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredLiteralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(?i)Within (?P<value>\\d+) days;\"within \"",
                "abc|def;\"\"",
                "colou?r;colo",
                "x(?:ab|cd)*yz;yz",
                "[abc(]+rate;rate",
                "a\\.b{2}c;a.",
                "\\p{Han}末尾;末尾",
                "x([)]y)z+;x"
            })
    void isTheLongestRunThatEveryMatchHolds(String pattern, String expected) {
        assertThat(RequiredLiteral.of(pattern)).isEqualTo(expected);
    }
}

package org.appealworkbench.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrefilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "as soon as possible ~ [as soon as possible]",
                "try (?:our|my) best ~ [ best]",
                "(?:strict|careful)ly? ~ [strict, careful]",
                "(?:very )?carefully ~ [carefully]",
                "colou?r of ~ [colo]",
                "(?P<hit>in time) ~ [in time]",
                "(?-i:XXX+) ~ [xxx]",
                "\\d+ ?% ~ [%]",
                "a|\\d ~ []",
                "(?:ab|\\w)cd ~ [cd]",
                "\\p{Han}+ab ~ [ab]",
                "x{0,3}abc ~ [abc]",
                "[a-z]]?abc ~ [abc]",
            })
    void namesLiteralsWithoutWhichNothingMatches(String pattern, String pieces) {
        assertThat(Prefilter.need(pattern).pieces()).hasToString(pieces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\d{3}-\\d{7}-\\d{7} ~ 7 ~ 0",
                "(?-i:[A-Z]{2,}(?: [A-Z]{2,}){2,}) ~ 0 ~ 2",
                "[A-Z]{4} ~ 0 ~ 0",
                "\\d{4}|x\\d ~ 1 ~ 0",
                "a\\d* ~ 0 ~ 0",
            })
    void namesTheRunsOfDigitsAndCapitalsThatAMatchHas(String pattern, int digits, int capitals) {
        Prefilter.Need need = Prefilter.need(pattern);
        assertThat(need.digits()).isEqualTo(digits);
        assertThat(need.capitals()).isEqualTo(capitals);
    }
}

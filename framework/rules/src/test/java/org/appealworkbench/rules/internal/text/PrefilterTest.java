package org.appealworkbench.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrefilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "as soon as possible ~ do it as soon as possible ~ as soon as we can",
                "try (?:our|my) best ~ try my best ~ the best",
                "(?:this|that) (?:is|was) our (?:fault|error) ~ that was our fault ~ this is our shop",
                "(?:strict|careful)ly? ~ careful ~ care",
                "(?:very )?carefully ~ carefully ~ very",
                "colou?r of ~ color of ~ colors on",
                "(?P<hit>in time) ~ in time ~ in the time",
                "(?-i:XXX+) ~ XXX ~ XX",
                "(?-i:May) \\d ~ May 4 ~ may 4",
                "\\d+月 ~ 5月 ~ 5日",
                "[Xx]{2,3}-[Xx]{4,} ~ xx-xXxX ~ xx-xxx",
                "\\d+ ?% ~ 5 % ~ 5",
                "\\p{Han}+ab ~ 字ab ~ 字a",
                "x{0,3}abc ~ abc ~ xab",
                "[a-z]]?abc ~ zabc ~ zab",
                "\\d{3}-\\d{7} ~ 113-4465710 ~ 113-446571",
                "\\d{4}|x\\d ~ x1 ~ xy",
                "(?-i:[A-Z]{2,}(?: [A-Z]{2,}){2,}) ~ AB CD EF ~ Ab Cd Ef",
                "[\\x{300}-\\x{36f}] ~ a\u0301 ~ a",
            })
    void runsAPatternOnlyWhereItsNeedsAreMet(String pattern, String match, String none) {
        assertThat(Prefilter.need(pattern).isMetBy(Traits.of(match))).isTrue();
        assertThat(Prefilter.need(pattern).isMetBy(Traits.of(none))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a|\\d", "[A-Z]{4}", "a\\d*", "(?:ab|\\w)?", "."})
    void asksForNothingWhereNothingIsCertain(String pattern) {
        assertThat(Prefilter.need(pattern).isMetBy(Traits.of("0 b"))).isTrue();
    }
}

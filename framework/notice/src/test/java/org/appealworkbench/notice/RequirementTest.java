package org.appealworkbench.notice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.type.NoticePatterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(?i)Within (?P<value>\\d+) days;\"within  &  days\"",
                "abc|def;abc,def",
                "abc|.;\"\"",
                "colou?r;colo & r",
                "x(?:ab|cd)*yz;yz & x",
                "x(?:abc|(?:de|fgh)i);abc,de,fgh & x",
                "[abc(]+rate;rate",
                "a\\.b{2}c;a.b & c",
                "\\p{Han}末尾;末尾",
                "x([)]y)z+;x & y & z",
                "(?:a{0,3}b|c);b,c",
                "\"(?-i:\\bCR\\b)\";cr",
                "\"((\";\"\""
            })
    void isWhatEveryMatchHolds(String pattern, String expected) {
        assertThat(Requirement.of(pattern).stream()
                        .map(anyOf -> String.join(",", anyOf))
                        .collect(joining(" & ")))
                .isEqualTo(expected);
    }

    @Test
    void fewPatternsOfThePolicyHaveNone() {
        NoticePatterns patterns = PolicyNotices.patterns();
        List<String> all = Stream.of(patterns.deadlines(), patterns.duties())
                .flatMap(List::stream)
                .map(NoticePatterns.Extract::pattern)
                .toList();

        assertThat(all)
                .allSatisfy(pattern -> assertThat(Pattern.compile(pattern)).isNotNull());
        assertThat(all.stream().filter(pattern -> Requirement.of(pattern).isEmpty()))
                .hasSizeLessThanOrEqualTo(3);
    }
}

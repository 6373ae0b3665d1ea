package com.google.re2j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

    private static final int TEXTS = 3_000;
    /** How often a scan is asked before it makes states. */
    private static final int LEARNING = 100;

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "ab",
            "late",
            "Late ",
            "shipment",
            " rate",
            "9",
            "59",
            "%",
            ".",
            "\n",
            " ",
            " ",
            "-",
            "确认",
            "É",
            "é",
            "_",
            "May 3, 2024",
            "K",
            "\u212A",
            "\uD83D\uDE00",
            "ſ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab",
                "(?i)late\\s+shipment",
                "\\bab\\b",
                "\\Bb",
                "^a",
                "a$",
                "(?m)^late",
                "(?m)ab$",
                "(?i)\\b(?:late|may) (?:\\d{1,2}|ship)",
                "\\d+(?:[.,]\\d+)?\\s?%",
                "(?i)k",
                "[^a-z\\s]{3}",
                "(?s)late.{0,4}?rate",
                "late.*rate",
                "\\p{Han}+a",
                "[\\x{1F600}-\\x{1F64F}]a",
                "(?i)é|s{2}",
                "a*",
                "(?:a|b)*c",
                "x"
            })
    void it_tells_where_the_matcher_finds_the_next_match(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Scan scan = Scan.of(pattern);
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            Matcher matcher = pattern.matcher(text);
            int begin = matcher.find(from) ? matcher.start() : -1;
            int told = scan.begin(text, from);
            if (i > LEARNING) {
                assertThat(told).as("%s in '%s' from %d", regex, text, from).isEqualTo(begin);
            }
        }
    }

    @Test
    void a_match_that_is_long_in_the_making_may_begin_behind_the_place_that_is_told() {
        Scan scan = Scan.of(Pattern.compile("a[^x]{0,200}y|b"));
        String text = "--a" + "-".repeat(150) + "b";
        for (int i = 0; i < LEARNING; i++) {
            scan.begin(text, 0);
        }
        assertThat(scan.begin(text, 0)).isEqualTo(2);
    }

    @Test
    void behind_the_end_nothing_begins() {
        assertThat(Scan.of(Pattern.compile("a*")).begin("aa", 3)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?s)late.{0,6}?rate",
                "\\bla[^.]{0,6}?rate",
                "(?:a|9){2,5} ?b",
                "a(?:b.{3,9}){0,7}%",
                "(?i)(?:late|may)[^%\\n]{5,}9"
            })
    void of_a_pattern_that_counts_it_tells_a_place_at_or_before_the_next_match(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Scan scan = Scan.of(pattern);
        Random random = new Random(11);
        int none = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Matcher matcher = pattern.matcher(text);
            int told = scan.begin(text, 0);
            if (matcher.find(0)) {
                assertThat(told).as("%s in '%s'", regex, text).isBetween(0, matcher.start());
            } else if (told < 0) {
                none++;
            }
        }
        assertThat(none).isGreaterThan(TEXTS / 2);
    }

    @Test
    void a_pattern_that_needs_too_many_states_is_left_to_the_matcher() {
        Scan scan = Scan.of(Pattern.compile("[ab]" + "[^x]".repeat(40) + "x"));
        Random random = new Random(3);
        int last = 0;
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(100, 'a', 'e').forEach(text::appendCodePoint);
            last = scan.begin(text.toString(), 0);
        }
        assertThat(last).isZero();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}

package org.appealworkbench.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“quoted” and ‘so’ | \"quoted\" and 'so'",
                "„Anführung“ «guillemets» | \"Anführung\" \"guillemets\"",
                "late—by a day | late - by a day",
                "late — by a day | late - by a day",
                "3–19 October | 3-19 October",
                "and so on… | and so on...",
                "12:00 → later | 12:00 -> later",
                "• first | - first",
                "9.59\u00a0% | 9.59 %",
                "a\u200bb\u00adc | abc",
            })
    void typographicMarksBecomeAscii(String typographic, String plain) {
        assertThat(PlainMarks.of(typographic)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"Zoë Müller-Łódź", "Đặng Thị Hà", "ʻOkina", "Col·lectiu", "深圳市蓝鹭", "ヴィンテージ", "Ærøskøbing", "Γιώργος"})
    void lettersOfNamesAreNeverChanged(String name) {
        assertThat(PlainMarks.of(name)).isEqualTo(name);
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(PlainMarks.of("Zoe\u0308")).isEqualTo("Zoë");
    }

    @Property
    void plainTextStaysPlain(@ForAll String text) {
        String plain = PlainMarks.of(text);

        assertThat(PlainMarks.of(plain)).isEqualTo(plain);
    }
}

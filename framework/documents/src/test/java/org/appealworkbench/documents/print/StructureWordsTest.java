package org.appealworkbench.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.documents.fonts.GlyphCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Exhibit 3 | Exhibits 2 and 4 | Exhibits 1, 2 and 4",
                "en-GB | Exhibit 3 | Exhibits 2 and 4 | Exhibits 1, 2 and 4",
                "de | Anlage 3 | Anlagen 2 und 4 | Anlagen 1, 2 und 4",
                "fr | Annexe 3 | Annexes 2 et 4 | Annexes 1, 2 et 4",
                "ja | 添付資料3 | 添付資料2および4 | 添付資料1、2および4",
                "zh-CN | 附件3 | 附件2和4 | 附件1、2和4",
                "xx | Exhibit 3 | Exhibits 2 and 4 | Exhibits 1, 2 and 4",
            })
    void exhibitsAreCitedInTheLanguageOfTheLetter(String language, String one, String two, String three) {
        StructureWords words = StructureWords.of(language);

        assertThat(words.exhibits(List.of(3))).isEqualTo(one);
        assertThat(words.exhibits(List.of(2, 4))).isEqualTo(two);
        assertThat(words.exhibits(List.of(1, 2, 4))).isEqualTo(three);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "tr", "ja", "zh"})
    void everyLanguageHasEveryWordAndOurFontsDrawThem(String language) {
        StructureWords words = StructureWords.of(language);

        assertThat(words.pageOfPages()).contains("{page}", "{pages}");
        assertThat(words.missing("X")).contains("X").doesNotContain("{");
        assertThat(GlyphCoverage.undrawable(words.pageOfPages()
                        + words.missing("")
                        + words.draft()
                        + words.exhibitsHeading()
                        + words.colon()))
                .isEmpty();
        if (!language.equals("en")) {
            assertThat(words.draft()).isNotEqualTo(StructureWords.of("en").draft());
        }
    }

    @Test
    void aLabelWithBracesIsPrintedAsItIs() {
        assertThat(StructureWords.of("en").missing("{label} $1")).isEqualTo("[missing: {label} $1]");
    }
}

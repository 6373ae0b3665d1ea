package org.appealworkbench.api.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

    @Test
    void marks_of_direction_controls_and_spaces_without_width_are_hidden() {
        String text = "Lin\u2066 \u202EWan\u00ADqing\u200B\uFEFF\u0007\uDB40\uDC41";

        assertThat(HiddenCharacters.occurIn(text)).isTrue();
        assertThat(HiddenCharacters.without(text)).isEqualTo("Lin Wanqing");
        assertThat(HiddenCharacters.shown(text))
                .isEqualTo("Lin<U+2066> <U+202E>Wan<U+00AD>qing<U+200B><U+FEFF><U+0007><U+E0041>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\r\nlines\tand a tab",
                "\u4E2D\u6587, J\u00FCrgen, caf\u0065\u0301",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\u845B\uDB40\uDD00\u57CE",
                "\uD83D\uDC69\u200D\u2695\uFE0F"
            })
    void what_is_seen_or_joins_letters_stays(String text) {
        assertThat(HiddenCharacters.occurIn(text)).isFalse();
        assertThat(HiddenCharacters.without(text)).isEqualTo(text).isEqualTo(HiddenCharacters.shown(text));
    }

    @Test
    void a_joiner_between_latin_letters_is_hidden() {
        assertThat(HiddenCharacters.without("Ha\u200Dr\u200Cbor")).isEqualTo("Harbor");
    }

    @Test
    void a_bullet_of_a_private_font_and_half_a_character_are_hidden() {
        assertThat(HiddenCharacters.shown("\uF0B7 shipped \uD83D now\uFFFE"))
                .isEqualTo("<U+F0B7> shipped <U+D83D> now<U+FFFE>");
    }
}

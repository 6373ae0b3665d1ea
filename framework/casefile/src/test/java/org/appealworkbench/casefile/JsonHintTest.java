package org.appealworkbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.appealworkbench.api.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonHintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{ // note~1:3: this is no JSON: / cannot stand here; JSON has no comments, so take it out",
                "{'id': 1}~1:2: this is no JSON: ' cannot stand here; names and texts stand between straight double quotes",
                "{\u201Cid\u201D: 1}~1:2: this is no JSON: \u201C cannot stand here; names and texts stand between straight double quotes",
                "{\"id\": 1\uFF0C \"x\": 2}~1:9: this is no JSON: \uFF0C cannot stand here; what follows is set off by a plain comma",
                "{\"id\"\uFF1A 1}~1:6: this is no JSON: \uFF1A cannot stand here; a name and its value are joined by a plain colon",
                "{\"id\": 1,}~1:10: this is no JSON: } cannot stand here; a comma before it is one too many, or a value is missing",
                "{\"id\": [1,]}~1:11: this is no JSON: ] cannot stand here; a comma before it is one too many, or a value is missing"
            })
    void a_slip_by_hand_is_told_with_the_way_out(String json, String told) {
        assertThatThrownBy(() -> CaseFolderParser.parse(json, Path.of("."), Place.of("case.json")))
                .hasMessage("CASEFILE-0005 case.json:" + told);
    }

    @Test
    void what_is_cut_off_or_broken_over_lines_is_told() {
        assertThat(told("{\"id\": 1"))
                .contains("it ends before its last bracket")
                .doesNotContain("Feature");
        assertThat(told("{\"id\": \"one\ntwo\"}"))
                .contains("1:12: this is no JSON: a line break or a tab stands within");
        assertThat(told("{}\u0000")).endsWith("a character that nobody sees stands here; take it out");
    }

    private static String told(String json) {
        return String.valueOf(catchThrowable(() -> CaseFolderParser.parse(json, Path.of("."), Place.of("case.json")))
                .getMessage());
    }

    @Test
    void anything_else_is_told_in_the_words_of_the_parser() {
        assertThat(JsonHint.of("Unrecognized token 'oops'\n at somewhere")).isEqualTo("Unrecognized token 'oops'");
    }
}

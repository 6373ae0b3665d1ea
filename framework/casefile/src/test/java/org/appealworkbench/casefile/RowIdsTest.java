package org.appealworkbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.Answers;
import org.junit.jupiter.api.Test;

class RowIdsTest {
    @Test
    void aRowWithoutIdGetsItsPosition() {
        assertCompleted("[{\"a\": 1}, {\"a\": 2}]", "[{\"_id\": \"r1\", \"a\": 1}, {\"_id\": \"r2\", \"a\": 2}]");
    }

    @Test
    void anIdThatARowHasIsNotGivenAgain() {
        assertCompleted(
                "[{\"_id\": \"r2\"}, {\"a\": 1}, {\"a\": 2}]",
                "[{\"_id\": \"r2\"}, {\"_id\": \"r3\", \"a\": 1}, {\"_id\": \"r4\", \"a\": 2}]");
    }

    @Test
    void rowsInRowsAndInSuggestionsAreCompletedToo() {
        assertCompleted(
                "{\"@state\": \"suggested\", \"value\": [{\"actions\": [{\"a\": 1}]}]}",
                "{\"@state\": \"suggested\", \"value\": [{\"_id\": \"r1\", \"actions\": [{\"_id\": \"r1\", \"a\": 1}]}]}");
    }

    @Test
    void valuesAndStatesAreNoRows() {
        assertCompleted("[{\"@state\": \"unknown\"}, \"E1\", 3]", "[{\"@state\": \"unknown\"}, \"E1\", 3]");
        assertCompleted(
                "{\"from\": \"2026-01-01\", \"to\": \"2026-01-02\"}",
                "{\"from\": \"2026-01-01\", \"to\": \"2026-01-02\"}");
    }

    private static void assertCompleted(String given, String expected) {
        assertThat(RowIds.complete(answers(given))).isEqualTo(answers(expected));
    }

    private static Answers answers(String json) {
        String text =
                "{\"format\": \"appealworkbench/case-1\", \"id\": \"C\", \"appealType\": \"x\", \"answers\": {\"q\": "
                        + json + "}}";
        return CaseFolderParser.parse(text, Path.of("").toAbsolutePath(), Place.of("case.json"))
                .caseFile()
                .answers();
    }
}

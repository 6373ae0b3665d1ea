package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aTabIsToldWithItsPlace() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "  - id: causes", "\t- id: causes")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:14:1: error: YAML: this is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation) (while scanning for the next token)");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "questions.yaml",
                                "        askOf: report",
                                "        askOf: report\n        askOf: client")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:8:9: error: YAML: the key 'askOf' stands here a second time, first in line 7; keep one of them");
    }

    @Test
    void anEmptyFileIsToldWhatItBeginsWith() {
        assertThat(Fixture.type(folder).write("rules.yaml", "").told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:1:1: error: YAML: the file is empty; it must begin with 'format:'");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(Fixture.type(folder).append("rules.yaml", "---\nrules: []\n").told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:16:1: error: YAML: this is not YAML: but found another document (expected a single document in the stream)");
    }

    @Test
    void aTagIsRefused() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "at: rate", "at: !!java.net.URL rate")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:15:72: error: YAML: this is not YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL");
    }

    @Test
    void aControlCharacterIsNamed() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "test page", "test \u0007 page")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:12:18: error: YAML: the character U+0007 is not allowed; delete it");
    }

    @Test
    void anUnknownAnchorIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "test page", "*nowhere")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:12:13: error: YAML: this is not YAML: found undefined alias nowhere");
    }

    @Test
    void aBracketThatIsNotClosedIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("appeal-type.yaml", "[late-rate]", "[late-rate")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:5:10: error: YAML: this is not YAML: expected ',' or ']', but got : (while parsing a flow sequence)");
    }
}

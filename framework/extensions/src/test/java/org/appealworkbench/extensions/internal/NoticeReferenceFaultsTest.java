package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeReferenceFaultsTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownMetricInNoticesIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("notices.yaml", "metric: late-rate", "metric: late")
                        .told())
                .containsExactly(
                        "APPEAL-INF/notices.yaml:5:14: error: UNKNOWN-METRIC: the policy has no metric 'late'; there is only late-rate");
    }

    @Test
    void aPatternWithLookAheadIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("notices.yaml", "(?i)late rate', weight", "(?=late) rate', weight")
                        .told())
                .containsExactly(
                        "APPEAL-INF/notices.yaml:3:16: error: PATTERN: this is no regular expression in RE2 syntax: invalid or unsupported Perl syntax in '(?='; RE2 has no look-around and no back-references");
    }

    @Test
    void aFamilyThatTheFileDoesNotHaveIsToldAtItsPattern() {
        assertThat(Fixture.type(folder)
                        .replace("notices.yaml", "(?i)late rate', weight", "(?i){slow-en} rate', weight")
                        .told())
                .singleElement()
                .asString()
                .startsWith("APPEAL-INF/notices.yaml:3:")
                .contains("there is no family 'slow-en' in this file; it has none; write it under 'families'");
    }

    @Test
    void aPatternMayNameAFamilyOfItsFile() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "notices.yaml",
                                "format: appeal-notices-1",
                                "format: appeal-notices-1\nfamilies: {slow-en: 'late slow*'}")
                        .replace("notices.yaml", "(?i)late rate', weight", "(?i){slow-en} rate', weight")
                        .told())
                .isEmpty();
    }
}

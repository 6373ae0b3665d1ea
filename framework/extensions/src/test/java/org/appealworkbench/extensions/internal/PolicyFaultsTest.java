package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aThresholdWithoutSourceIsTold() {
        assertThat(Fixture.policy(folder)
                        .replace("metrics.yaml", "source: test page, ", "")
                        .toldOfPolicy())
                .containsExactly("APPEAL-POLICY/metrics.yaml:10:9: error: SHAPE: the key 'source' is missing; add it");
    }

    @Test
    void aSecondMetricOfTheSameIdIsTold() {
        assertThat(Fixture.policy(folder)
                        .append(
                                "metrics.yaml",
                                "  - {id: late-rate, name: {en: x}, condition: at-most, windows: [1], thresholds: []}\n")
                        .toldOfPolicy())
                .containsExactly(
                        "APPEAL-POLICY/metrics.yaml:11:5: error: DUPLICATE-ID: the metric 'late-rate' stands here a"
                                + " second time, first in line 3; rename one of them");
    }

    @Test
    void anUnknownMarketplaceIsTold() {
        assertThat(Fixture.policy(folder)
                        .replace("waiting-times.yaml", "[US]", "[US, USA]")
                        .toldOfPolicy())
                .containsExactly("APPEAL-POLICY/waiting-times.yaml:5:53: error: SHAPE: found the text 'USA', expected a"
                        + " marketplace code of two capital letters, such as US");
        assertThat(Fixture.policy(folder.resolve("second"))
                        .replace("waiting-times.yaml", "[US]", "[US, FR]")
                        .toldOfPolicy())
                .containsExactly("APPEAL-POLICY/waiting-times.yaml:5:53: error: UNKNOWN-MARKETPLACE: the policy has no"
                        + " marketplace 'FR'; there are DE, US");
    }

    @Test
    void aPatternOfAWordListIsCompiled() {
        assertThat(Fixture.policy(folder)
                        .replace("words.yaml", "'some\\w*'", "'some\\w*('")
                        .toldOfPolicy())
                .containsExactly(
                        "APPEAL-POLICY/words.yaml:3:62: error: PATTERN: this is no regular expression in RE2 syntax:"
                                + " missing closing ) in 'some\\w*('; RE2 has no look-around and no back-references");
    }

    @Test
    void aFamilyOfWordsThatDoesNotExistIsTold() {
        assertThat(Fixture.policy(folder)
                        .replace("words.yaml", "various]", "'{carrier} (?:late|slow)']")
                        .toldOfPolicy())
                .containsExactly("APPEAL-POLICY/words.yaml:3:60: error: SHAPE: there is no family 'carrier' in the"
                        + " language en above this place; write it under 'families', or \\{ for a brace");
    }

    @Test
    void aFamilyOfWordsStandsInPatternsAndInLaterFamilies() {
        assertThat(Fixture.policy(folder)
                        .replace("words.yaml", "various]", "'{party} (?:late|slow)']")
                        .replace(
                                "words.yaml",
                                "lexicons:",
                                "families:\n  - {id: carrier, language: und, words: [ups, 'couriers?']}\n"
                                        + "  - {id: party, language: en, words: ['{carrier}', 'suppliers?']}\nlexicons:")
                        .toldOfPolicy())
                .isEmpty();
    }

    @Test
    void aTextBoxNeedsItsNameAndPurposes() {
        assertThat(Fixture.policy(folder)
                        .replace("forms.yaml", "box: cause, ", "")
                        .toldOfPolicy())
                .containsExactly("APPEAL-POLICY/forms.yaml:10:9: error: SHAPE: the key 'box' is missing; add it");
    }

    @Test
    void aTimeZoneThatDoesNotExistIsTold() {
        assertThat(Fixture.policy(folder)
                        .replace("marketplaces.yaml", "Europe/Berlin", "Europe/Bonn")
                        .toldOfPolicy())
                .containsExactly(
                        "APPEAL-POLICY/marketplaces.yaml:4:112: error: SHAPE: there is no time zone 'Europe/Bonn'; write one such as Europe/Berlin");
    }

    @Test
    void aTextThatIsMissingIsOnlyAWarningSoThatTheHostStarts() {
        assertThat(Fixture.policy(folder)
                        .write("l10n/messages_zh_CN.properties", "fix.open-question=x\n")
                        .toldOfPolicy())
                .containsExactly(
                        "APPEAL-POLICY/l10n/messages_zh_CN.properties: warning: MISSING-MESSAGE: there is no text for"
                                + " 'rule.GEN-001', which APPEAL-POLICY/rules.yaml:3:5 needs; add it");
    }

    @Test
    void aPolicyWithoutItsHeadIsTold() {
        assertThat(Fixture.policy(folder).delete("policy.yaml").toldOfPolicy())
                .containsExactly(
                        "APPEAL-POLICY/policy.yaml: error: SHAPE: the file is missing; the policy begins with it");
    }
}

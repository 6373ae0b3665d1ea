package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleReferenceFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aSecondRuleOfTheSameIdIsTold() {
        assertThat(Fixture.type(folder)
                        .append("rules.yaml", "  - {id: LP-003, on: interview, severity: info, check: \"true\"}\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:16:5: error: DUPLICATE-ID: the rule 'LP-003' stands here a second time, first in line 15; rename one of them");
    }

    @Test
    void aRuleOfThePolicyMayBeTightened() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "{id: LP-002", "{id: GEN-001")
                        .replace("l10n/messages.properties", "rule.LP-002", "rule.GEN-001")
                        .replace("l10n/messages_zh_CN.properties", "rule.LP-002", "rule.GEN-001")
                        .told())
                .isEmpty();
    }

    @Test
    void aRuleOverAnUnknownListIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "each: rootCauses.actions", "each: rootCauses.action")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:6:11: error: UNKNOWN-LIST: there is no list 'rootCauses.action'; did you mean 'rootCauses.actions'?");
    }

    @Test
    void aRuleAtAnUnknownFieldIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "at: row.done", "at: row.doneOn")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:8:9: error: UNKNOWN-PLACE: the list 'rootCauses.actions' has no field 'doneOn'; did you mean 'done'?");
    }

    @Test
    void aRuleAtARowNeedsEach() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "at: rate", "at: row.rate")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:15:72: error: UNKNOWN-PLACE: 'row.rate' names a field, but the rule runs over no such list; add 'each'");
    }

    @Test
    void aRuleAtAnUnknownQuestionIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "at: rate", "at: rates")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:15:72: error: UNKNOWN-PLACE: there is no question or piece of evidence 'rates'; did you mean 'rate'?");
    }

    @Test
    void aRuleAtAnUnknownPartIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "part:root-cause", "part:root-causes")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:14:120: error: UNKNOWN-PLACE: no letter has a part 'root-causes'; did you mean 'root-cause'?");
    }

    @Test
    void anUnknownFixIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "[open-question]", "[open-question, mend-it]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:9:28: error: UNKNOWN-FIX: nobody offers the fix 'mend-it'; if a bundle of yours does, write its text under 'fix.mend-it' into l10n/messages.properties");
    }

    @Test
    void anUnknownMarketplaceIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "marketplaces: [US]", "marketplaces: [US, UK]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:11:24: error: UNKNOWN-MARKETPLACE: the policy has no marketplace 'UK'; did you mean 'US'?");
    }

    @Test
    void datesThatEndBeforeTheyBeginAreTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "since: 2020-01-01", "since: 2020-01-01\n    until: 2019-12-31")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:11:12: error: DATES: it ends on 2019-12-31, before it begins on 2020-01-01; change one of them");
    }
}

package org.appealworkbench.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.api.type.Severity;
import org.junit.jupiter.api.Test;

final class RuleContributionsTest {

    private static List<String> faults(RuleDefinition rule) {
        return new RuleContributions()
                .check(new CaseBuilder().rule(rule).type(), PolicyFiles.policy()).stream()
                        .map(Fault::toString)
                        .toList();
    }

    private static RuleDefinition words(String id, Severity severity, Map<String, List<String>> parameters) {
        return RuleDefinitions.builtIn(id, severity, new BuiltIn("words", parameters))
                .build();
    }

    @Test
    void aSoundRuleHasNoFault() {
        assertThat(faults(words("TST-001", Severity.WARNING, Map.of("lexicon", List.of("vague")))))
                .isEmpty();
        assertThat(faults(words("GEN-010", Severity.ERROR, Map.of("max", List.of("0")))))
                .isEmpty();
        assertThat(faults(RuleDefinitions.check("TST-001", "true").build())).isEmpty();
    }

    @Test
    void unknownNamesAreTold() {
        assertThat(faults(RuleDefinitions.builtIn("TST-001", Severity.INFO, new BuiltIn("wrods", Map.of()))
                        .build()))
                .singleElement()
                .asString()
                .startsWith("test.yaml:1: error: UNKNOWN-CHECK: rule TST-001: no built-in check is called 'wrods', "
                        + "expected one of action-complete, ");
        assertThat(faults(words("TST-001", Severity.INFO, Map.of("lexicon", List.of("vage"), "most", List.of("3")))))
                .containsExactlyInAnyOrder(
                        "test.yaml:1: error: UNKNOWN-PARAMETER: rule TST-001: check 'words' has no parameter 'most', "
                                + "it knows [lexicon, accept, exceptGiven, exceptRoles, headings, max, mildOn, quote, signs, within, yields]",
                        "test.yaml:1: error: UNKNOWN-LEXICON: rule TST-001: no word list is called 'vage'");
        assertThat(faults(words("TST-001", Severity.INFO, Map.of())))
                .containsExactly(
                        "test.yaml:1: error: MISSING-PARAMETER: rule TST-001: check 'words' needs the parameter "
                                + "'lexicon'");
    }

    @Test
    void universalRulesAreOnlyTightened() {
        assertThat(faults(words("GEN-010", Severity.INFO, Map.of())))
                .containsExactly(
                        "test.yaml:1: error: RULE-WEAKENED: rule GEN-010 is universal and may only be tightened: "
                                + "severity info is below warning");
        assertThat(faults(RuleDefinitions.check("GEN-010", "true").build()))
                .singleElement()
                .asString()
                .contains("it must name the same built-in check 'words'");
        assertThat(faults(RuleDefinitions.check("GEN-999", "true").build()))
                .singleElement()
                .asString()
                .contains("ids that begin with GEN- are for universal rules; choose a prefix of your own");
    }
}

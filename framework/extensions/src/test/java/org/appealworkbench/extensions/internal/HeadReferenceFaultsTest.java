package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadReferenceFaultsTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownMetricIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("appeal-type.yaml", "[late-rate]", "[late-rates]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:4:11: error: UNKNOWN-METRIC: the policy has no metric 'late-rates'; did you mean 'late-rate'?");
    }

    @Test
    void anUnknownDeadlineIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("appeal-type.yaml", "[plan-after-suspension]", "[soon]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:5:13: error: UNKNOWN-DEADLINE: the policy has no waiting time 'soon'; there is only plan-after-suspension");
    }

    @Test
    void anUnknownFormIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("appeal-type.yaml", "[three-boxes]", "[three-boxes, four]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:6:22: error: UNKNOWN-FORM: neither the policy nor forms.yaml has a form profile 'four'; there is only three-boxes");
    }

    @Test
    void evidenceForAnUnknownPathIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("evidence.yaml", "[accept]", "[accepted]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/evidence.yaml:3:42: error: UNKNOWN-PATH: the type has no path 'accepted'; did you mean 'accept'?");
    }

    private static String form(String id) {
        return "format: appeal-forms-1\nforms:\n  - id: " + id
                + "\n    title: {en: \"Own form\", zh-CN: \"自有表单\"}\n    source: seen\n    confidence: seed\n    steps:\n"
                + "      - {kind: text-box, label: {en: \"Text\", zh-CN: \"文字\"}, box: all, purposes: [all], limit: 800}\n";
    }

    @Test
    void aTypeBringsAFormOfItsOwn() {
        Fixture fixture = Fixture.type(folder).write("forms.yaml", form("own-form"));
        assertThat(fixture.replace("appeal-type.yaml", "forms: [three-boxes]", "forms: [three-boxes, own-form]")
                        .told())
                .isEmpty();
    }

    @Test
    void aFormThatNobodyNamesIsAWarning() {
        assertThat(Fixture.type(folder).write("forms.yaml", form("own-form")).told())
                .containsExactly(
                        "APPEAL-INF/forms.yaml:3:5: warning: UNUSED-FORM: 'forms' in appeal-type.yaml does not name 'own-form', so no case begins with it; add it there");
    }

    @Test
    void aFormOfThePolicyIsNotReplaced() {
        assertThat(Fixture.type(folder).write("forms.yaml", form("three-boxes")).told())
                .containsExactly(
                        "APPEAL-INF/forms.yaml:3:5: error: FORM-TAKEN: the policy has a form profile 'three-boxes', which a type cannot replace; choose another id");
    }

    @Test
    void aFormWithoutItsSourceIsTold() {
        assertThat(Fixture.type(folder)
                        .write("forms.yaml", form("own-form").replace("    source: seen\n", ""))
                        .told())
                .singleElement()
                .asString()
                .contains("APPEAL-INF/forms.yaml:3:5: error: SHAPE")
                .contains("'source'");
    }
}

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
                        "APPEAL-INF/appeal-type.yaml:6:22: error: UNKNOWN-FORM: the policy has no form profile 'four'; there is only three-boxes");
    }

    @Test
    void evidenceForAnUnknownPathIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("evidence.yaml", "[accept]", "[accepted]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/evidence.yaml:3:42: error: UNKNOWN-PATH: the type has no path 'accepted'; did you mean 'accept'?");
    }
}

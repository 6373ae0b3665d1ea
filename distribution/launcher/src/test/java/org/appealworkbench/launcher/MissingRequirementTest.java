package org.appealworkbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingRequirementTest {
    @Test
    void theEndOfAChainOfRequirementsIsWhatIsMissing() {
        String message = "Unable to resolve a [3](R 3.0): missing requirement [a [3](R 3.0)] osgi.wiring.package;"
                + " (&(osgi.wiring.package=b.api)(version>=1.0.0)(!(version>=2.0.0))) [caused by: Unable to resolve b"
                + " [4](R 4.0): missing requirement [b [4](R 4.0)] osgi.wiring.bundle; (osgi.wiring.bundle=c)] Unresolved"
                + " requirements: [[a [3](R 3.0)] osgi.wiring.package; (osgi.wiring.package=b.api)]";

        assertThat(MissingRequirement.in(message)).isEqualTo(new MissingRequirement("b", "bundle", "c"));
    }

    @Test
    void aMessageOfAnotherShapeIsKeptWhole() {
        assertThat(MissingRequirement.in("something else"))
                .isEqualTo(new MissingRequirement("", "other", "something else"));
    }
}

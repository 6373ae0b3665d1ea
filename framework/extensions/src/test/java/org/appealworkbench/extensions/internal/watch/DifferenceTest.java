package org.appealworkbench.extensions.internal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeChange;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.TypeEntry.Status;
import org.appealworkbench.api.type.AppealTypeId;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final Moment before = new Moment();
    private final Moment after = new Moment();

    @Test
    void nothingIsToldWhereNothingChanged() {
        before.has("a.jar", "1.0", Status.INSTALLED, 1).has("b.jar", "0.9", Status.SHADOWED, 1);
        after.has("a.jar", "1.0", Status.INSTALLED, 1).has("b.jar", "0.9", Status.SHADOWED, 1);

        assertThat(told()).isEmpty();
    }

    @Test
    void aNewFileAppears() {
        after.has("a.jar", "1.0", Status.INSTALLED, 1);

        assertThat(told()).containsExactly("APPEARED a.jar 1.0");
    }

    @Test
    void anotherVersionInTheSameFileIsAnUpdate() {
        before.has("a.jar", "1.0", Status.INSTALLED, 1);
        after.has("a.jar", "1.1", Status.INSTALLED, 2);

        assertThat(told()).containsExactly("UPDATED a.jar 1.1 from 1.0");
    }

    @Test
    void anotherContentOfTheSameVersionIsAnUpdateToo() {
        before.has("a.jar", "1.0", Status.INSTALLED, 1);
        after.has("a.jar", "1.0", Status.INSTALLED, 2);

        assertThat(told()).containsExactly("UPDATED a.jar 1.0 from 1.0");
    }

    @Test
    void aHigherVersionBesideUpdatesTheTypeAndShadowsTheFile() {
        before.has("a.jar", "1.0", Status.INSTALLED, 1);
        after.has("a.jar", "1.0", Status.SHADOWED, 1).has("b.jar", "2.0", Status.INSTALLED, 1);

        assertThat(told()).containsExactly("UPDATED b.jar 2.0 from 1.0", "SHADOWED a.jar 1.0");
    }

    @Test
    void whenTheWinnerGoesTheOtherRuns() {
        before.has("a.jar", "1.0", Status.SHADOWED, 1).has("b.jar", "2.0", Status.INSTALLED, 1);
        after.has("a.jar", "1.0", Status.INSTALLED, 1);

        assertThat(told()).containsExactly("UPDATED a.jar 1.0 from 2.0");
    }

    @Test
    void aTypeThatIsReplacedByAFaultyOneIsGoneAndTheFileIsKeptOut() {
        before.has("a.jar", "1.0", Status.INSTALLED, 1);
        after.has("a.jar", "1.1", Status.KEPT_OUT, 2);

        assertThat(told()).containsExactly("GONE a.jar 1.0", "KEPT_OUT a.jar 1.1");
    }

    @Test
    void aFileThatWasKeptOutAndIsTakenAwayIsGone() {
        before.has("a.jar", "1.0", Status.INSTALLED, 1).has("b.jar", "2.0", Status.KEPT_OUT, 1);
        after.has("a.jar", "1.0", Status.INSTALLED, 1);

        assertThat(told()).containsExactly("GONE b.jar 2.0");
    }

    @Test
    void aFileThatIsKeptOutForAnotherReasonIsToldAgain() {
        before.has("a.jar", "1.0", Status.KEPT_OUT, 1);
        after.has("a.jar", "1.0", Status.KEPT_OUT, 1, Fault.error(Place.of("x"), "OTHER", "another reason"));

        assertThat(told()).containsExactly("KEPT_OUT a.jar 1.0");
    }

    private List<String> told() {
        return Difference.between(before.snapshot(), after.snapshot()).stream()
                .map(DifferenceTest::line)
                .toList();
    }

    private static String line(TypeChange change) {
        return change.kind() + " " + change.entry().file() + " "
                + change.entry().version()
                + change.before().map(version -> " from " + version).orElse("");
    }

    private static final class Moment {
        private final List<TypeEntry> entries = new ArrayList<>();
        private final Map<String, Long> contents = new HashMap<>();

        Moment has(String file, String version, Status status, long content, Fault... faults) {
            entries.add(new TypeEntry(
                    Optional.of(AppealTypeId.of("parcel")), version, "example", file, status, List.of(faults)));
            contents.put(file, content);
            return this;
        }

        Snapshot snapshot() {
            return new Snapshot(entries, contents);
        }
    }
}

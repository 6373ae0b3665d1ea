package org.appealworkbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.appealworkbench.benchmarks.report.Findings;
import org.appealworkbench.benchmarks.report.Machine;
import org.appealworkbench.benchmarks.report.Measurement;
import org.junit.jupiter.api.Test;

class KeptRowsTest {

    @Test
    void a_size_that_is_measured_alone_joins_the_others_and_they_say_when_they_were_measured() {
        Measurement first = measured("2026-11-21", "aaa", 2_000, 20_000);
        Measurement second = measured("2026-11-22", "bbb", 100_000).with(first, "cases");
        Measurement third = measured("2026-11-23", "ccc", 2_000).with(second, "cases");

        assertThat(third.findings().columns()).containsEntry("earlier", "measured earlier");
        assertThat(third.findings().rows())
                .extracting(row -> row.get("cases"), row -> row.get("rate"), row -> row.get("earlier"))
                .containsExactly(
                        tuple(2_000, "ccc", null),
                        tuple(20_000, "aaa", "2026-11-21, `aaa`"),
                        tuple(100_000, "bbb", "2026-11-22, `bbb`"));
    }

    @Test
    void where_all_is_measured_anew_nothing_is_earlier() {
        Measurement again = measured("2026-11-22", "bbb", 2_000, 20_000)
                .with(measured("2026-11-21", "aaa", 2_000, 20_000), "cases");

        assertThat(again.findings().columns()).containsOnlyKeys("cases", "rate");
        assertThat(again.findings().rows()).extracting(row -> row.get("rate")).containsExactly("bbb", "bbb");
    }

    private static Measurement measured(String date, String commit, int... sizes) {
        Findings findings = Findings.of("cases", "cases", "rate", "cases a second");
        for (int size : sizes) {
            findings.row(size, commit);
        }
        return new Measurement(date, commit, Machine.here(), findings);
    }
}

package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private final ReportLine line = new ReportLine(
            7,
            Optional.of("C-1"),
            ReportLine.Outcome.PROBLEMS,
            new ReportLine.Counts(1, 2, 3),
            List.of(new ReportLine.WrittenFile("C-1/problems.json", "ab", 3_000_000_000L)),
            Optional.empty(),
            Optional.of("key"));

    @Test
    void what_is_written_reads_back_at_another_line() {
        assertThat(ReportParser.parse(ReportJson.journal(line)).orElseThrow().at(7))
                .isEqualTo(line);
    }

    @Test
    void the_key_stands_in_the_timings_and_not_in_the_report() {
        assertThat(ReportParser.parse(ReportJson.report(line)).orElseThrow().key())
                .isEmpty();
        assertThat(ReportParser.timedKey(ReportJson.timing(line, 1_500_000, false)))
                .contains(new ReportParser.TimedKey("C-1", "key"));
    }

    @Test
    void the_fields_stand_in_their_order_and_a_case_without_error_says_null() {
        assertThat(new String(ReportJson.report(line), UTF_8))
                .isEqualTo("{\"line\":7,\"id\":\"C-1\",\"outcome\":\"problems\","
                        + "\"problems\":{\"error\":1,\"warning\":2,\"info\":3},"
                        + "\"files\":[{\"path\":\"C-1/problems.json\",\"sha256\":\"ab\",\"bytes\":3000000000}],"
                        + "\"error\":null}\n");
    }

    @Test
    void a_failure_tells_its_place_and_is_never_used_again() {
        AppealException error = new AppealException(BatchError.DUPLICATE_ID, "twice", Place.of("cases.jsonl", 4), null);
        byte[] json = ReportJson.report(ReportLine.failed(4, Optional.of("C-1"), error));

        assertThat(new String(json, UTF_8))
                .contains("\"outcome\":\"failed\"")
                .contains("\"error\":{\"code\":\"BATCH-0006\",\"message\":\"BATCH-0006 cases.jsonl:4: twice\","
                        + "\"file\":\"cases.jsonl\",\"line\":4,\"column\":0}");
        assertThat(ReportParser.parse(json)).isEmpty();
    }

    @Test
    void a_line_that_somebody_changed_is_no_result() {
        String good = new String(ReportJson.report(line), UTF_8);
        assertThat(ReportParser.parse(good.replace("C-1", "../C-1").getBytes(UTF_8)))
                .isEmpty();
        assertThat(ReportParser.parse(good.replace("problems\",", "splendid\",").getBytes(UTF_8)))
                .isEmpty();
        assertThat(ReportParser.parse(good.substring(0, 60).getBytes(UTF_8))).isEmpty();
        assertThat(ReportParser.parse("hello".getBytes(UTF_8))).isEmpty();
    }
}

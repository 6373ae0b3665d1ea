package org.appealworkbench.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.batch.ReportLine.Counts;
import org.appealworkbench.batch.ReportLine.Outcome;
import org.appealworkbench.batch.ReportLine.WrittenFile;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ReportJson} wrote, report or journal, as far as a later batch can use it. */
final class ReportParser {

    private @Nullable String id;
    private @Nullable String key;
    private @Nullable Outcome outcome;
    private Counts problems = Counts.NONE;
    private final List<WrittenFile> files = new ArrayList<>();

    private ReportParser() {}

    /** Empty for a case that failed, and for what is no line of a report: somebody may have changed the file. */
    static Optional<ReportLine> parse(byte[] line) {
        try (JsonParser json = ReportJson.JSON.createParser(line)) {
            ReportParser parser = new ReportParser();
            parser.read(json);
            return parser.result();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The id and the key of a line of {@code timings.jsonl}; empty if it has none. */
    static Optional<TimedKey> timedKey(byte[] line) {
        try (JsonParser json = ReportJson.JSON.createParser(line)) {
            ReportParser parser = new ReportParser();
            parser.read(json);
            return parser.id == null || parser.key == null
                    ? Optional.empty()
                    : Optional.of(new TimedKey(parser.id, parser.key));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Under which key the case with this id was worked on. */
    record TimedKey(String id, String key) {}

    private Optional<ReportLine> result() {
        if (id == null || !CaseId.isValid(id) || outcome == null || outcome == Outcome.FAILED) {
            return Optional.empty();
        }
        return Optional.of(new ReportLine(
                0, Optional.of(id), outcome, problems, List.copyOf(files), Optional.empty(), Optional.ofNullable(key)));
    }

    private void read(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> id = json.getValueAsString();
                case "key" -> key = json.getValueAsString();
                case "outcome" -> outcome = Outcome.of(json.getText());
                case "problems" -> counts(json);
                case "files" -> files(json);
                default -> {
                    if (value.isStructStart()) {
                        json.skipChildren();
                    }
                }
            }
        }
    }

    private void counts(JsonParser json) throws IOException {
        long error = 0;
        long warning = 0;
        long info = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            long number = json.nextLongValue(0);
            switch (name) {
                case "error" -> error = number;
                case "warning" -> warning = number;
                default -> info = number;
            }
        }
        problems = new Counts(error, warning, info);
    }

    private void files(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String path = "";
            String sha256 = "";
            long bytes = 0;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "path" -> path = json.getText();
                    case "sha256" -> sha256 = json.getText();
                    default -> bytes = json.getValueAsLong();
                }
            }
            files.add(new WrittenFile(path, sha256, bytes));
        }
    }
}

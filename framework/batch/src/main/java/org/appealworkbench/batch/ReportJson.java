package org.appealworkbench.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.batch.ReportLine.Failure;
import org.appealworkbench.batch.ReportLine.WrittenFile;

/** Writes lines of {@code report.jsonl}, of {@code timings.jsonl} and of the journal. */
final class ReportJson {

    static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private ReportJson() {}

    /** A line of the report, with its end. */
    static byte[] report(ReportLine line) {
        return bytes(json -> write(json, line));
    }

    /** A line of the journal: that of the report, and the key. */
    static byte[] journal(ReportLine line) {
        return bytes(json -> {
            write(json, line);
            json.writeStringField("key", line.key().orElse(null));
        });
    }

    /** A line of {@code timings.jsonl}, which also holds the key, since it differs between versions of the product. */
    static byte[] timing(ReportLine line, long nanos, boolean isReused) {
        return bytes(json -> {
            json.writeNumberField("line", line.line());
            json.writeStringField("id", line.id().orElse(null));
            json.writeNumberField("micros", nanos / 1000);
            json.writeBooleanField("reused", isReused);
            json.writeStringField("key", line.key().orElse(null));
        });
    }

    private interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private static byte[] bytes(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array refuses nothing", e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, ReportLine line) throws IOException {
        json.writeNumberField("line", line.line());
        json.writeStringField("id", line.id().orElse(null));
        json.writeStringField("outcome", line.outcome().word());
        json.writeObjectFieldStart("problems");
        counts(json, line.problems());
        json.writeArrayFieldStart("files");
        for (WrittenFile file : line.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("sha256", file.sha256());
            json.writeNumberField("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (line.failure().isPresent()) {
            failure(json, line.failure().get());
        } else {
            json.writeNullField("error");
        }
    }

    static void counts(JsonGenerator json, ReportLine.Counts counts) throws IOException {
        json.writeNumberField("error", counts.error());
        json.writeNumberField("warning", counts.warning());
        json.writeNumberField("info", counts.info());
        json.writeEndObject();
    }

    private static void failure(JsonGenerator json, Failure failure) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", failure.code());
        json.writeStringField("message", failure.message());
        json.writeStringField("file", failure.place().map(Place::file).orElse(null));
        number(json, "line", failure.place().map(Place::line));
        number(json, "column", failure.place().map(Place::column));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<Integer> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.get());
        } else {
            json.writeNullField(name);
        }
    }
}

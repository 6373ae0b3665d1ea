package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.appealworkbench.api.ErrorKind;
import org.appealworkbench.api.workflow.BatchOptions;
import org.appealworkbench.api.workflow.BatchProgress;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchSummary;

/** Counts what became of the cases. */
final class Tally {

    private final long[] outcomes = new long[ReportLine.Outcome.values().length];
    private final SortedMap<String, Long> errors = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> types = new TreeMap<>();
    private ReportLine.Counts problems = ReportLine.Counts.NONE;
    private Optional<ErrorKind> gravest = Optional.empty();
    private long cases;
    private long reused;

    void count(CaseResult result) {
        cases++;
        outcomes[result.line().outcome().ordinal()]++;
        problems = problems.plus(result.line().problems());
        reused += result.isReused() ? 1 : 0;
        result.type().ifPresent(type -> types.computeIfAbsent(type.id(), id -> new TreeSet<>())
                .add(type.version()));
        result.error().ifPresent(error -> {
            errors.merge(error.code().code(), 1L, Long::sum);
            ErrorKind kind = error.code().kind();
            // The kinds are declared from the least grave on.
            gravest = Optional.of(
                    gravest.filter(before -> before.compareTo(kind) > 0).orElse(kind));
        });
    }

    BatchProgress progress(double share) {
        return new BatchProgress(cases, count(ReportLine.Outcome.PROBLEMS), count(ReportLine.Outcome.FAILED), share);
    }

    BatchSummary summary(BatchRequest request, boolean isStopped, String coreVersion, String policyVersion) {
        return new BatchSummary(
                cases,
                count(ReportLine.Outcome.OK),
                count(ReportLine.Outcome.PROBLEMS),
                count(ReportLine.Outcome.FAILED),
                reused,
                gravest,
                isStopped,
                json(request, coreVersion, policyVersion));
    }

    static byte[] file(BatchSummary summary) {
        return (summary.json() + "\n").getBytes(UTF_8);
    }

    private long count(ReportLine.Outcome outcome) {
        return outcomes[outcome.ordinal()];
    }

    private String json(BatchRequest request, String coreVersion, String policyVersion) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ReportJson.JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("cases", cases);
            json.writeObjectFieldStart("outcomes");
            for (ReportLine.Outcome outcome : ReportLine.Outcome.values()) {
                json.writeNumberField(outcome.word(), count(outcome));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("problems");
            ReportJson.counts(json, problems);
            json.writeObjectFieldStart("errors");
            for (Map.Entry<String, Long> error : errors.entrySet()) {
                json.writeNumberField(error.getKey(), error.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("versions");
            json.writeStringField("core", coreVersion);
            json.writeStringField("policy", policyVersion);
            json.writeObjectFieldStart("types");
            for (Map.Entry<String, SortedSet<String>> type : types.entrySet()) {
                json.writeStringField(type.getKey(), String.join(", ", type.getValue()));
            }
            json.writeEndObject();
            json.writeEndObject();
            options(json, request);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string refuses nothing", e);
        }
        return text.toString();
    }

    private static void options(JsonGenerator json, BatchRequest request) throws IOException {
        BatchOptions options = request.options();
        json.writeObjectFieldStart("options");
        json.writeArrayFieldStart("formats");
        for (String format : options.formats()) {
            json.writeString(format);
        }
        json.writeEndArray();
        json.writeStringField("letter", options.letter().map(Object::toString).orElse(null));
        json.writeStringField("stage", options.stage().name().toLowerCase(java.util.Locale.ROOT));
        json.writeBooleanField("force", options.force());
        json.writeStringField("lang", options.language());
        json.writeStringField("shard", request.shard().map(Object::toString).orElse(null));
        json.writeEndObject();
    }
}

package org.appealworkbench.extensions.internal.cache;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.extensions.internal.Verified;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.StaffTexts;
import org.appealworkbench.extensions.internal.yaml.Node;

/**
 * Verdicts as JSON, written and read as a stream of nested arrays in a fixed order, so that reading one back costs little
 * more than reading the file.
 */
final class VerdictJson {

    private static final JsonFactory JSON = new JsonFactory();

    private VerdictJson() {}

    static String write(Verified verified, List<String> stages) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            out.writeString(String.join(" ", stages));
            out.writeStartArray();
            for (Fault fault : verified.faults()) {
                write(out, fault);
            }
            out.writeEndArray();
            if (verified.files().isPresent()) {
                write(out, verified.files().get());
            }
            out.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Fault fault) throws IOException {
        out.writeStartArray();
        out.writeString(fault.place().file());
        out.writeNumber(fault.place().line());
        out.writeNumber(fault.place().column());
        out.writeString(fault.severity().name());
        out.writeString(fault.code());
        out.writeString(fault.sentence());
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, Contribution files) throws IOException {
        out.writeString(files.folder());
        out.writeString(files.digest());
        out.writeStartArray();
        for (Map.Entry<String, Node> tree : files.trees().entrySet()) {
            out.writeString(tree.getKey());
            NodeJson.write(out, tree.getValue());
        }
        out.writeEndArray();
        write(out, files.templates());
        out.writeStartArray();
        for (StaffTexts texts : files.texts()) {
            out.writeString(texts.file());
            out.writeString(texts.language());
            Map<String, String> patterns = new LinkedHashMap<>();
            texts.entries().forEach((key, entry) -> patterns.put(key, entry.text()));
            write(out, patterns);
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, Map<String, String> map) throws IOException {
        out.writeStartArray();
        for (Map.Entry<String, String> entry : map.entrySet()) {
            out.writeString(entry.getKey());
            out.writeString(entry.getValue());
        }
        out.writeEndArray();
    }

    /**
     * Empty if it was made by other stages.
     *
     * @param bytes hold the JSON in UTF-8, beginning at {@code from}
     */
    static Optional<Verified> read(byte[] bytes, int from, List<String> stages) throws IOException {
        try (JsonParser in = JSON.createParser(bytes, from, bytes.length - from)) {
            in.nextToken();
            if (!in.nextTextValue().equals(String.join(" ", stages))) {
                return Optional.empty();
            }
            List<Fault> faults = faults(in);
            String folder = in.nextTextValue();
            return Optional.of(
                    new Verified(folder == null ? Optional.empty() : Optional.of(files(in, folder)), faults));
        }
    }

    private static List<Fault> faults(JsonParser in) throws IOException {
        List<Fault> faults = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() == JsonToken.START_ARRAY) {
            Place place = Place.of(in.nextTextValue(), in.nextIntValue(0), in.nextIntValue(0));
            faults.add(new Fault(place, Severity.valueOf(in.nextTextValue()), in.nextTextValue(), in.nextTextValue()));
            in.nextToken();
        }
        return faults;
    }

    private static Contribution files(JsonParser in, String folder) throws IOException {
        String digest = in.nextTextValue();
        Map<String, Node> trees = new LinkedHashMap<>();
        in.nextToken();
        while (in.nextToken() == JsonToken.VALUE_STRING) {
            String name = in.getText();
            in.nextToken();
            trees.put(name, NodeJson.read(in, folder + "/" + name));
        }
        Map<String, String> templates = map(in);
        List<StaffTexts> texts = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(staffTexts(in, in.getText()));
        }
        return new Contribution(folder, trees, templates, texts, digest);
    }

    private static StaffTexts staffTexts(JsonParser in, String file) throws IOException {
        String language = in.nextTextValue();
        Map<String, StaffTexts.Entry> entries = new LinkedHashMap<>();
        Place place = Place.of(file);
        map(in).forEach((key, text) -> entries.put(key, new StaffTexts.Entry(text, place)));
        return new StaffTexts(file, language, entries);
    }

    private static Map<String, String> map(JsonParser in) throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        in.nextToken();
        while (in.nextToken() == JsonToken.VALUE_STRING) {
            map.put(in.getText(), in.nextTextValue());
        }
        return map;
    }
}

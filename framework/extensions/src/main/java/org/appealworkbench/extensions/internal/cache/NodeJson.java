package org.appealworkbench.extensions.internal.cache;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.Place;
import org.appealworkbench.extensions.internal.yaml.Node;

/**
 * Trees as nested arrays: what it is, line, column, content. The places of keys are left out, since only faults of shape name
 * them.
 */
final class NodeJson {

    private static final Node.Kind[] KINDS = Node.Kind.values();
    private static final int SEQUENCE = KINDS.length;
    private static final int MAPPING = KINDS.length + 1;

    private NodeJson() {}

    static void write(JsonGenerator out, Node node) throws IOException {
        out.writeStartArray();
        if (node instanceof Node.Mapping mapping) {
            begin(out, MAPPING, node.place());
            for (Map.Entry<String, Node.Field> field : mapping.fields().entrySet()) {
                out.writeString(field.getKey());
                write(out, field.getValue().value());
            }
        } else if (node instanceof Node.Sequence sequence) {
            begin(out, SEQUENCE, node.place());
            for (Node item : sequence.items()) {
                write(out, item);
            }
        } else {
            Node.Scalar scalar = (Node.Scalar) node;
            begin(out, scalar.kind().ordinal(), node.place());
            out.writeString(scalar.text());
        }
        out.writeEndArray();
    }

    private static void begin(JsonGenerator out, int what, Place place) throws IOException {
        out.writeNumber(what);
        out.writeNumber(place.line());
        out.writeNumber(place.column());
    }

    /** Begins at the opening bracket and ends at the closing one. */
    static Node read(JsonParser in, String file) throws IOException {
        int what = in.nextIntValue(0);
        Place place = Place.of(file, in.nextIntValue(0), in.nextIntValue(0));
        if (what == MAPPING) {
            Map<String, Node.Field> fields = new LinkedHashMap<>();
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                String key = in.getText();
                in.nextToken();
                Node value = read(in, file);
                fields.put(key, new Node.Field(value.place(), value));
            }
            return new Node.Mapping(fields, place);
        }
        if (what == SEQUENCE) {
            List<Node> items = new ArrayList<>();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                items.add(read(in, file));
            }
            return new Node.Sequence(items, place);
        }
        String text = in.nextTextValue();
        in.nextToken();
        return new Node.Scalar(KINDS[what], text, place);
    }
}

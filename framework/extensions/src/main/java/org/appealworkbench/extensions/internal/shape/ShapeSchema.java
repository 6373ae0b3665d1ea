package org.appealworkbench.extensions.internal.shape;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.appealworkbench.extensions.internal.yaml.Node;
import org.jspecify.annotations.Nullable;

/** One of the published schemas. */
final class ShapeSchema {

    private static final Map<String, ShapeSchema> BY_NAME = new ConcurrentHashMap<>();

    private final Schema schema;

    private ShapeSchema(Schema schema) {
        this.schema = schema;
    }

    /** @param name of the file without its ending: {@code questions} */
    static ShapeSchema of(String name) {
        return BY_NAME.computeIfAbsent(name, ShapeSchema::load);
    }

    private static ShapeSchema load(String name) {
        String resource = "/schemas/" + name + ".schema.json";
        try (@Nullable InputStream in = ShapeSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks " + resource);
            }
            String text = new String(in.readAllBytes(), UTF_8);
            return new ShapeSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Error> errors(Node tree) {
        return schema.validate(JsonTree.of(tree));
    }

    /** The schema object that holds the keyword which the error speaks of. */
    JsonNode around(Error error) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        JsonNode node = schema.getSchemaNode();
        for (int i = 0; i < fragment.getNameCount() - 1; i++) {
            Object step = fragment.getElement(i);
            node = step instanceof Integer index && node.isArray() ? node.path(index) : node.path(String.valueOf(step));
        }
        return node;
    }
}

package org.appealworkbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.junit.jupiter.api.Test;

/** The published schema and the reader must judge alike: on good cases, and on each of them bent at every place. */
class SchemaAgreementTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Free by design: what stands in answers, and the names of overrides. */
    private static final Set<String> FREE = Set.of("answers", "overrides");

    private final Schema schema = schema();

    @Test
    void goodCasesPassBoth() throws IOException {
        for (String name : List.of("smallest", "full")) {
            JsonNode json = JSON.readTree(Files.readString(CASES.resolve(name + "/case.json")));

            assertThat(schema.validate(json)).as(name).isEmpty();
            assertThat(passesReader(json)).as(name).isTrue();
        }
    }

    @Test
    void bentCasesAreJudgedAlike() throws IOException {
        JsonNode full = JSON.readTree(Files.readString(CASES.resolve("full/case.json")));
        int refused = 0;
        List<String> pointers = new ArrayList<>();
        collect(full, "", pointers);
        for (String pointer : pointers) {
            for (Bend bend : Bend.values()) {
                JsonNode bent = full.deepCopy();
                bend.apply(bent, pointer);
                boolean bySchema = schema.validate(bent).isEmpty();
                assertThat(passesReader(bent)).as(bend + " at " + pointer).isEqualTo(bySchema);
                refused += bySchema ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(250);
    }

    private enum Bend {
        REMOVED,
        NULL,
        NUMBER,
        TEXT,
        OBJECT_WITH_UNKNOWN_FIELD,
        LIST;

        void apply(JsonNode root, String pointer) {
            int cut = pointer.lastIndexOf('/');
            JsonNode parent = root.at(pointer.substring(0, cut));
            String name = pointer.substring(cut + 1);
            if (parent instanceof ObjectNode object) {
                if (this == REMOVED) {
                    object.remove(name);
                } else {
                    object.set(name, value());
                }
            } else if (parent instanceof ArrayNode array) {
                if (this == REMOVED) {
                    array.remove(Integer.parseInt(name));
                } else {
                    array.set(Integer.parseInt(name), value());
                }
            }
        }

        private JsonNode value() {
            return switch (this) {
                case NUMBER -> JSON.getNodeFactory().numberNode(-7);
                case TEXT -> JSON.getNodeFactory().textNode("No such Word!");
                case OBJECT_WITH_UNKNOWN_FIELD -> JSON.createObjectNode().put("zz", 1);
                case LIST -> JSON.createArrayNode();
                default -> JSON.getNodeFactory().nullNode();
            };
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                String below = pointer + "/" + field.getKey();
                pointers.add(below);
                if (!FREE.contains(field.getKey())) {
                    collect(field.getValue(), below, pointers);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                pointers.add(pointer + "/" + i);
                collect(array.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    /** What only the reader can know, whether a file is there, is no matter of shape. */
    private static boolean passesReader(JsonNode json) {
        try {
            CaseFolderParser.parse(json.toString(), CASES.resolve("full").toAbsolutePath(), Place.of("case.json"));
            return true;
        } catch (AppealException e) {
            return e.getMessage().contains("there is no file")
                    && !e.getMessage().contains("faults:");
        }
    }

    private static Schema schema() {
        try (InputStream in = SchemaAgreementTest.class.getResourceAsStream("/schemas/case.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

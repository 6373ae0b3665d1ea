package org.appealworkbench.extensions.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.Nearest;
import org.appealworkbench.extensions.internal.yaml.Node;

/** Says what an error of the schema means: what was found and where, what was expected, and the way out. */
final class ShapeSentence {

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a group of keys");
    private static final Set<String> STAFF_TEXTS =
            Set.of("label", "help", "title", "summary", "intro", "message", "why");
    private static final Set<String> NOT_YET = Set.of("extends", "migrations");

    private final ShapeSchema schema;
    private final Error error;
    private final Node found;
    private final JsonNode around;

    ShapeSentence(ShapeSchema schema, Node tree, Error error) {
        this.schema = schema;
        this.error = error;
        this.found = at(tree, error.getInstanceLocation());
        this.around = this.schema.around(error);
    }

    private static Node at(Node tree, NodePath path) {
        Node node = tree;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            if (node instanceof Node.Sequence sequence && step instanceof Integer index) {
                node = sequence.items().get(index);
            } else if (node instanceof Node.Mapping mapping) {
                Node.Field field = mapping.fields().get(String.valueOf(step));
                if (field == null) {
                    return node;
                }
                node = field.value();
            }
        }
        return node;
    }

    Fault fault() {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error.getProperty());
            case "propertyNames" -> badKey();
            case "required" -> told("the key '" + error.getProperty() + "' is missing; add it");
            case "type" -> told("found " + found.describe() + ", expected " + expectedType() + quotes());
            case "enum" -> told(choice());
            case "const" ->
                told("found " + found.describe() + ", expected '"
                        + around.path("const").asText() + "'");
            case "minItems" -> told("the list is empty, expected at least one entry: " + description());
            case "minLength" -> told("the text is empty, expected " + description());
            case "maxLength" ->
                told("found " + found.describe() + ", expected at most "
                        + around.path("maxLength").asInt() + " characters");
            case "minProperties" -> told("nothing stands here, expected " + description());
            case "uniqueItems" -> told("the list names the same thing twice; delete one of them");
            case "pattern", "minimum", "maximum", "exclusiveMinimum" ->
                told("found " + found.describe() + ", expected " + description() + bounds());
            default -> told(error.getMessage());
        };
    }

    private Fault told(String sentence) {
        return Fault.error(found.place(), "SHAPE", sentence);
    }

    private Fault unknownKey(String key) {
        Place place = keyPlace(key);
        List<String> known = new ArrayList<>();
        around.path("properties").fieldNames().forEachRemaining(known::add);
        if (NOT_YET.contains(key)) {
            return Fault.error(
                    place,
                    "NOT-SUPPORTED",
                    "'" + key
                            + "' is not supported yet; write what the type needs into its own files and delete the key");
        }
        if (STAFF_TEXTS.contains(key)) {
            return Fault.error(
                    place,
                    "SHAPE",
                    "unknown key '" + key + "'; texts that staff read stand in l10n/messages.properties, under keys"
                            + " made of the ids");
        }
        return Fault.error(place, "SHAPE", "unknown key '" + key + "'" + Nearest.hint(key, known));
    }

    private Fault badKey() {
        String key = Optional.ofNullable(error.getProperty())
                .orElseGet(() -> error.getInstanceNode().asText());
        return Fault.error(
                keyPlace(key),
                "SHAPE",
                "found the key '" + key + "', expected "
                        + around.path("propertyNames").path("description").asText("another one"));
    }

    private Place keyPlace(String key) {
        if (found instanceof Node.Mapping mapping) {
            return Optional.ofNullable(mapping.fields().get(key))
                    .map(Node.Field::key)
                    .orElse(mapping.place());
        }
        return found.place();
    }

    private String choice() {
        List<String> words = new ArrayList<>();
        around.path("enum").forEach(word -> words.add(word.asText()));
        String nearest = found instanceof Node.Scalar scalar
                ? Nearest.to(scalar.text(), words)
                        .map(word -> "; did you mean '" + word + "'?")
                        .orElse("")
                : "";
        return "found " + found.describe() + ", expected one of " + String.join(", ", words) + nearest;
    }

    private String expectedType() {
        JsonNode type = around.path("type");
        String words = type.isArray()
                ? stream(type).map(ShapeSentence::typeWord).collect(Collectors.joining(" or "))
                : typeWord(type.asText());
        return description().isEmpty() || description().equals(words) ? words : words + " (" + description() + ")";
    }

    private static java.util.stream.Stream<String> stream(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words.stream();
    }

    private static String typeWord(String type) {
        return TYPES.getOrDefault(type, type);
    }

    /** The commonest slip: an id or a version that YAML takes for a number or a flag. */
    private String quotes() {
        boolean wantsText = stream(around.path("type")).anyMatch("string"::equals)
                || around.path("type").asText().equals("string");
        boolean isOther = found instanceof Node.Scalar scalar
                && (scalar.kind() == Node.Kind.NUMBER || scalar.kind() == Node.Kind.FLAG);
        return wantsText && isOther ? "; put it in quotes" : "";
    }

    private String description() {
        return around.path("description").asText("");
    }

    private String bounds() {
        if (error.getKeyword().equals("minimum")) {
            return ", at least " + around.path("minimum").asText();
        }
        return error.getKeyword().equals("maximum")
                ? ", at most " + around.path("maximum").asText()
                : "";
    }
}

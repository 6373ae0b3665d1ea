package org.appealworkbench.extensions.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.appealworkbench.api.Place;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns composed YAML into our own tree; aliases are written out, so the number of nodes is limited too. */
final class TreeBuilder {

    static final int MOST_NODES = 100_000;
    static final int LONGEST_NUMBER = 40;

    private static final CoreResolver RESOLVER = new CoreResolver();

    private final String file;
    private int nodes;

    TreeBuilder(String file) {
        this.file = file;
    }

    Node build(org.yaml.snakeyaml.nodes.Node root) {
        return build(root, 0);
    }

    private Node build(org.yaml.snakeyaml.nodes.Node node, int depth) {
        Place place = YamlReader.place(file, node.getStartMark());
        if (++nodes > MOST_NODES || depth > YamlReader.DEEPEST) {
            throw YamlReader.bad(
                    place, "with its aliases written out the file is too deep or too large; use fewer aliases");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                items.add(build(item, depth + 1));
            }
            expect(node, Tag.SEQ, place);
            return new Node.Sequence(items, place);
        }
        if (node instanceof MappingNode mapping) {
            expect(node, Tag.MAP, place);
            return mapping(mapping, place, depth);
        }
        throw YamlReader.bad(place, "an alias stands where no anchor is; write the value out");
    }

    private Node mapping(MappingNode mapping, Place place, int depth) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place at = YamlReader.place(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw YamlReader.bad(at, "a key must be a single word");
            }
            Node.Field before = fields.get(key.getValue());
            if (before != null) {
                throw YamlReader.bad(
                        at,
                        "the key '" + key.getValue() + "' stands here a second time, first in line "
                                + before.key().line() + "; keep one of them");
            }
            fields.put(key.getValue(), new Node.Field(at, build(tuple.getValueNode(), depth + 1)));
        }
        return new Node.Mapping(fields, place);
    }

    private static Node scalar(ScalarNode scalar, Place place) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return new Node.Scalar(Node.Kind.TEXT, text, inside(scalar, place));
        }
        if (!tag.equals(RESOLVER.resolve(NodeId.scalar, text, scalar.isPlain()))) {
            throw tagged(tag, place);
        }
        if (tag.equals(Tag.BOOL)) {
            return new Node.Scalar(Node.Kind.FLAG, text.toLowerCase(Locale.ROOT), place);
        }
        if (tag.equals(Tag.NULL)) {
            return new Node.Scalar(Node.Kind.NOTHING, "", place);
        }
        if (text.length() > LONGEST_NUMBER) {
            throw YamlReader.bad(
                    place, "the number has " + text.length() + " digits; if it is a text, put it in quotes");
        }
        return new Node.Scalar(Node.Kind.NUMBER, text, place);
    }

    /** Faults within a text count columns from its first character, so the quote before it does not count. */
    private static Place inside(ScalarNode scalar, Place place) {
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return quoted ? Place.of(place.file(), place.line(), place.column() + 1) : place;
    }

    private static void expect(org.yaml.snakeyaml.nodes.Node node, Tag tag, Place place) {
        if (!node.getTag().equals(tag)) {
            throw tagged(node.getTag(), place);
        }
    }

    private static Malformed tagged(Tag tag, Place place) {
        return YamlReader.bad(place, "the tag '" + tag.getValue() + "' is not allowed; delete it");
    }
}

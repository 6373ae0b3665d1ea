package org.appealworkbench.extensions.internal.reference;

import java.util.HashMap;
import java.util.Map;
import org.appealworkbench.api.Place;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.yaml.Node;

/** Where the value of a key stands; records know only where the group of keys begins. */
final class Places {

    private final Contribution files;
    private final Map<Place, Node.Mapping> groups = new HashMap<>();

    Places(Contribution files) {
        this.files = files;
        files.trees().values().forEach(this::index);
    }

    private void index(Node node) {
        if (node instanceof Node.Mapping mapping) {
            groups.put(mapping.place(), mapping);
            mapping.fields().values().forEach(field -> index(field.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::index);
        }
    }

    /** Where the value of {@code key} stands in the group that begins at {@code group}; else the group. */
    Place of(Place group, String key) {
        Node.Mapping mapping = groups.get(group);
        Node value = mapping == null ? null : mapping.value(key);
        return value == null ? group : value.place();
    }

    /** Where the {@code index}th entry of the list under {@code key} stands. */
    Place of(Place group, String key, int index) {
        Node.Mapping mapping = groups.get(group);
        return mapping != null
                        && mapping.value(key) instanceof Node.Sequence list
                        && index < list.items().size()
                ? list.items().get(index).place()
                : of(group, key);
    }

    /** The same for the group that a file is; the file if it is absent. */
    Place inFile(String file, String key, int index) {
        return of(root(file), key, index);
    }

    Place root(String file) {
        return files.tree(file).map(Node::place).orElseGet(() -> Place.of(files.folder() + "/" + file));
    }
}

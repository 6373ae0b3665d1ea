package org.appealworkbench.extensions.internal.shape;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.yaml.Node;

/** Compares each file with the schema of its name. */
public final class ShapeCheck {

    private static final String YAML = ".yaml";

    private ShapeCheck() {}

    public static List<Fault> check(Contribution files) {
        List<Fault> faults = new ArrayList<>();
        files.trees().forEach((file, tree) -> faults.addAll(check(file, tree)));
        return faults;
    }

    /** @param file its name, which is also the name of its schema */
    public static List<Fault> check(String file, Node tree) {
        ShapeSchema schema = ShapeSchema.of(file.substring(0, file.length() - YAML.length()));
        return schema.errors(tree).stream()
                .map(error -> new ShapeSentence(schema, tree, error).fault())
                .toList();
    }
}

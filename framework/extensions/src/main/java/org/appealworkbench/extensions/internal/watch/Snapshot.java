package org.appealworkbench.extensions.internal.watch;

import java.util.List;
import java.util.Map;
import org.appealworkbench.api.plugin.TypeEntry;

/**
 * All plug-ins at one moment.
 *
 * @param contents for each file a number that another content of it does not have
 */
public record Snapshot(List<TypeEntry> entries, Map<String, Long> contents) {

    public Snapshot {
        entries = List.copyOf(entries);
        contents = Map.copyOf(contents);
    }

    boolean hasSameContent(Snapshot other, String file) {
        return contents.getOrDefault(file, 0L).equals(other.contents.getOrDefault(file, 0L));
    }
}

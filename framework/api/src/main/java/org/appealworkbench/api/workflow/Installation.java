package org.appealworkbench.api.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of installing a jar.
 *
 * @param report what was found wrong; with an error nothing was installed
 * @param file where the jar is now; absent if it was not installed
 * @param replaced files in {@code plugins/} that are gone, or now have other content
 * @param shadowed jars that offer the same type in a lower version and are now not used
 * @param shadowing jars that offer the same type in a higher version, so that the new one is not used
 */
public record Installation(
        PluginReport report,
        Optional<Path> file,
        List<String> replaced,
        List<String> shadowed,
        List<String> shadowing) {

    public Installation {
        replaced = List.copyOf(replaced);
        shadowed = List.copyOf(shadowed);
        shadowing = List.copyOf(shadowing);
    }
}

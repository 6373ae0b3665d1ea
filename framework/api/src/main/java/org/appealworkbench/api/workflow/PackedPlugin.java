package org.appealworkbench.api.workflow;

import java.util.Optional;

/**
 * A plug-in made a jar.
 *
 * @param jar not yet written, named {@code <id>-<version>.jar}; absent if the report holds an error
 */
public record PackedPlugin(PluginReport report, Optional<RenderedFile> jar) {}

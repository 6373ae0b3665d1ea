package org.appealworkbench.api.workflow;

import org.appealworkbench.api.plugin.PluginArchives;
import org.appealworkbench.api.plugin.TypeEntry;

/**
 * A jar in {@code plugins/}.
 *
 * @param trusted whether it may run: it holds data only, or somebody trusts its code
 */
public record PluginJar(TypeEntry entry, PluginArchives.Kind kind, boolean trusted) {}

package org.appealworkbench.api.plugin;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Verifies a plug-in: shape, cross-references, expressions, templates, patterns. Whoever publishes or checks
 * plug-ins calls this one, so that all say the same.
 *
 * @since 0.1
 */
@ProviderType
public interface Verifier {

    /**
     * Verifies a folder that holds {@code APPEAL-INF/}, or a jar. Never throws for what the plug-in contains: that becomes a
     * fault with its place.
     */
    Verdict verify(Path folderOrJar);
}

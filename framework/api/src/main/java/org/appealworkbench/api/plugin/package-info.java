/**
 * The extension points: what a third party may implement, and the registry of appeal types.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

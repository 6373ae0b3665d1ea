/**
 * Values, where they come from, and where they stand: answers' values and states, origins, facts, and the paths that name them.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.fact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/**
 * A letter as parts, blocks and spans, each span with its origins; gaps are spans too.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.letter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** Finds out which asks a part answers. */
@NullMarked
package org.appealworkbench.composition.ask;

import org.jspecify.annotations.NullMarked;

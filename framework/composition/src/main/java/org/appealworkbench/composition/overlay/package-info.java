/** What the consultant did to a letter by hand. */
@NullMarked
package org.appealworkbench.composition.overlay;

import org.jspecify.annotations.NullMarked;

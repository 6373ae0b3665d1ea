/** The fonts of the bundle and what they can draw. */
@NullMarked
package org.appealworkbench.documents.fonts;

import org.jspecify.annotations.NullMarked;

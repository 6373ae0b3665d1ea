/** How facts are written in the language of a letter. */
@NullMarked
package org.appealworkbench.composition.format;

import org.jspecify.annotations.NullMarked;

/** Rendered CommonMark with tokens into blocks and spans with origins. */
@NullMarked
package org.appealworkbench.composition.markdown;

import org.jspecify.annotations.NullMarked;

/** Whether files have the shape that their schema describes. */
@NullMarked
package org.appealworkbench.extensions.internal.shape;

import org.jspecify.annotations.NullMarked;

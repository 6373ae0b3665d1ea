/** Many cases at once: read, worked on by several workers, reported in the order of the input. */
@NullMarked
package org.appealworkbench.batch;

import org.jspecify.annotations.NullMarked;

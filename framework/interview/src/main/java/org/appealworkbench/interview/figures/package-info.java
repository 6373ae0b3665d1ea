/** Finds the figures in a text, whatever its language writes them like, and compares those of two texts. */
@NullMarked
package org.appealworkbench.interview.figures;

import org.jspecify.annotations.NullMarked;

/** Measures whole processes, from their start to their end. */
@NullMarked
package org.appealworkbench.benchmarks.process;

import org.jspecify.annotations.NullMarked;

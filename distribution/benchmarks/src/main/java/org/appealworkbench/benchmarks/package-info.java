/** Measures the package and writes what it measured; started by {@code distribution/benchmarks/run}. */
@NullMarked
package org.appealworkbench.benchmarks;

import org.jspecify.annotations.NullMarked;

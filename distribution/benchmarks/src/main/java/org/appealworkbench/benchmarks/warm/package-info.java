/** Measures in a machine that stays: the packaged host, and raw libraries beside it. */
@NullMarked
package org.appealworkbench.benchmarks.warm;

import org.jspecify.annotations.NullMarked;

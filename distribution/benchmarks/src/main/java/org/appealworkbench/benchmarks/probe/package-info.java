/** What runs inside the framework; it is packed as a bundle of its own. */
@NullMarked
package org.appealworkbench.benchmarks.probe;

import org.jspecify.annotations.NullMarked;

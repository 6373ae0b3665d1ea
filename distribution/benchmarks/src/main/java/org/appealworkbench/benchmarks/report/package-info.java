/** Results as JSON, and the page made of them. */
@NullMarked
package org.appealworkbench.benchmarks.report;

import org.jspecify.annotations.NullMarked;

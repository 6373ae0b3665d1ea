/** Verdicts kept between two starts. */
@NullMarked
package org.appealworkbench.extensions.internal.cache;

import org.jspecify.annotations.NullMarked;

/** Runs rules on reviews and on plain letters. */
@NullMarked
package org.appealworkbench.rules.internal;

import org.jspecify.annotations.NullMarked;

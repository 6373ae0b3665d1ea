/** The templates of a type on Velocity, bounded: allow-listed nodes, no reflection, a budget, a capped output. */
@NullMarked
package org.appealworkbench.composition.template;

import org.jspecify.annotations.NullMarked;

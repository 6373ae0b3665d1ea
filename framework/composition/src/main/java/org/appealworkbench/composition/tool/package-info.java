/** The tools that templates call: facts in, facts out, origins united. */
@NullMarked
package org.appealworkbench.composition.tool;

import org.jspecify.annotations.NullMarked;

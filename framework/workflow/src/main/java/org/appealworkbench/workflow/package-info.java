/** The one place that knows the order of the stages. */
@NullMarked
package org.appealworkbench.workflow;

import org.jspecify.annotations.NullMarked;

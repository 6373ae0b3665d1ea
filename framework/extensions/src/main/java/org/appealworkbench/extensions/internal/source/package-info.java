/** The files of a contribution, wherever they come from. */
@NullMarked
package org.appealworkbench.extensions.internal.source;

import org.jspecify.annotations.NullMarked;

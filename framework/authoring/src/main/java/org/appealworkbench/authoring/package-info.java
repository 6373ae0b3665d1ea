/** The tools of those who write plug-ins and of those who install them. */
@NullMarked
package org.appealworkbench.authoring;

import org.jspecify.annotations.NullMarked;

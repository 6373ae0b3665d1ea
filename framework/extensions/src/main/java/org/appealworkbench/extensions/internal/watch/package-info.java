/** Tells those who keep the host running what plug-ins come, change and go. */
@NullMarked
package org.appealworkbench.extensions.internal.watch;

import org.jspecify.annotations.NullMarked;

/** Configures the logging library that travels with the launcher; nothing of the launcher itself calls it. */
@NullMarked
package org.appealworkbench.launcher.logging;

import org.jspecify.annotations.NullMarked;

/** The folder of plug-ins, and what of it is installed. */
@NullMarked
package org.appealworkbench.extensions.internal.folder;

import org.jspecify.annotations.NullMarked;

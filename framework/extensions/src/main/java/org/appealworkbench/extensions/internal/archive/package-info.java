/** What may be installed, judged before it is. */
@NullMarked
package org.appealworkbench.extensions.internal.archive;

import org.jspecify.annotations.NullMarked;

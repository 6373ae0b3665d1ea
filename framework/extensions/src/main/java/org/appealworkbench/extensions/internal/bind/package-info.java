/** Trees of YAML to records of the API. */
@NullMarked
package org.appealworkbench.extensions.internal.bind;

import org.jspecify.annotations.NullMarked;

/** Whether the pieces of a contribution fit each other and the policy. */
@NullMarked
package org.appealworkbench.extensions.internal.reference;

import org.jspecify.annotations.NullMarked;

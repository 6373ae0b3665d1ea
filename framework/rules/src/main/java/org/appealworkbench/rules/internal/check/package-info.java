/** The built-in checks that rules name. */
@NullMarked
package org.appealworkbench.rules.internal.check;

import org.jspecify.annotations.NullMarked;

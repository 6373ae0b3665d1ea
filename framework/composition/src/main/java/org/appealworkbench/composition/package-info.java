/** Composes letters from an interview and a type's templates. */
@NullMarked
package org.appealworkbench.composition;

import org.jspecify.annotations.NullMarked;

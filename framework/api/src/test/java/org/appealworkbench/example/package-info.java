/** Extension points at their smallest, as the pages in {@code docs/extension-points} show them. */
@NullMarked
package org.appealworkbench.example;

import org.jspecify.annotations.NullMarked;

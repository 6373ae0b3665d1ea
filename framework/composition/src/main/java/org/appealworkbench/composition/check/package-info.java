/** What is wrong with the templates of a type, told when it is loaded. */
@NullMarked
package org.appealworkbench.composition.check;

import org.jspecify.annotations.NullMarked;

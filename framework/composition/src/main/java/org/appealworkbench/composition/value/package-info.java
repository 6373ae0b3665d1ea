/** What a template may hold: facts, lists, rows and names of the case. Nothing here reaches a class or a file. */
@NullMarked
package org.appealworkbench.composition.value;

import org.jspecify.annotations.NullMarked;

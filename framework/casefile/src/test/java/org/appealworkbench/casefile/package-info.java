@NullMarked
package org.appealworkbench.casefile;

import org.jspecify.annotations.NullMarked;

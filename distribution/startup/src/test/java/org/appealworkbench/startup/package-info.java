@NullMarked
package org.appealworkbench.startup;

import org.jspecify.annotations.NullMarked;

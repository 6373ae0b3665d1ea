@NullMarked
package org.appealworkbench.documents;

import org.jspecify.annotations.NullMarked;

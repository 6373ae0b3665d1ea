@NullMarked
package org.appealworkbench.documents.print;

import org.jspecify.annotations.NullMarked;

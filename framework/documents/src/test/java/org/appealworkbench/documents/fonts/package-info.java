@NullMarked
package org.appealworkbench.documents.fonts;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appealworkbench.documents.pdf;

import org.jspecify.annotations.NullMarked;

/** What every format prints alike: spans as words, numbering, the words that a renderer adds itself. */
@NullMarked
package org.appealworkbench.documents.print;

import org.jspecify.annotations.NullMarked;

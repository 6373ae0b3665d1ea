/** Letters as plain text, whole and by box. */
@NullMarked
package org.appealworkbench.documents.text;

import org.jspecify.annotations.NullMarked;

/** Letters as a standalone HTML page. */
@NullMarked
package org.appealworkbench.documents.html;

import org.jspecify.annotations.NullMarked;

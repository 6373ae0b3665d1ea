/** A letter as a page of elements, shared by HTML and PDF. */
@NullMarked
package org.appealworkbench.documents.page;

import org.jspecify.annotations.NullMarked;

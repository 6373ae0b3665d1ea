/** Letters as documents: plain text, Markdown, HTML and PDF. */
@NullMarked
package org.appealworkbench.documents;

import org.jspecify.annotations.NullMarked;

/** Letters as text rules see them: sentences, sections, phrases. */
@NullMarked
package org.appealworkbench.rules.internal.text;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appealworkbench.documents.markdown;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appealworkbench.documents.html;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appealworkbench.documents.text;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.appealworkbench.notice;

import org.jspecify.annotations.NullMarked;

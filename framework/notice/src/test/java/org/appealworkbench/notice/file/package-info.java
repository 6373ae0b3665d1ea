@NullMarked
package org.appealworkbench.notice.file;

import org.jspecify.annotations.NullMarked;

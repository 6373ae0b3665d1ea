/** YAML as a tree that knows where each piece stands. */
@NullMarked
package org.appealworkbench.extensions.internal.yaml;

import org.jspecify.annotations.NullMarked;

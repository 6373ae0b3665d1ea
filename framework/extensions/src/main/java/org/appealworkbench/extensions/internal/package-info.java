/** Finds appeal types in bundles, verifies and publishes them. */
@NullMarked
package org.appealworkbench.extensions.internal;

import org.jspecify.annotations.NullMarked;

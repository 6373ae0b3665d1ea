/**
 * What rules look at (a review) and what they report (problems).
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/**
 * The questions of an appeal type met with the answers of a case: what is asked now, what is missing, what was calculated.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.interview;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

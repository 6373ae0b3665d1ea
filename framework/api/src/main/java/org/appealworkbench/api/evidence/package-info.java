/**
 * What is known about the files of a case.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

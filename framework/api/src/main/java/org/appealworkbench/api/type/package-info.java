/**
 * What a plug-in contributes, as data: an appeal type with its questions, letters, rules, evidence requirements and notice patterns.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.type;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

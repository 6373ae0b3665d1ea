/**
 * A case as its folder holds it: seller, notice, answers, evidence, rounds, contacts, hand edits and waivers.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.casefile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/**
 * What every part of the contract shares: errors with codes and places, messages as keys with arguments, and texts by language.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

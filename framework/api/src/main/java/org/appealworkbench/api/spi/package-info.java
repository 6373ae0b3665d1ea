/**
 * The stages' own interfaces, for the core only; plug-ins never see this package.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

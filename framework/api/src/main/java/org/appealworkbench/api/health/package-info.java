/**
 * Amazon's account-health figures, as read from its reports.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

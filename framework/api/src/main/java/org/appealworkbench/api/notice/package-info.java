/**
 * What Amazon wrote, read: asks, duties, ids, metrics and deadlines, each with its range in the mail.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.notice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

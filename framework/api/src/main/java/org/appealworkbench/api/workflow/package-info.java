/**
 * What front ends call: open, assess, render and create cases.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.workflow;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/**
 * Dated facts about Amazon that no single appeal type owns: marketplaces, metrics, waiting times, forms, words, universal rules.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.policy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/**
 * Reads mails from Amazon by patterns that are data: asks, duties, ids, metrics, deadlines, each with its exact range.
 */
@NullMarked
package org.appealworkbench.notice;

import org.jspecify.annotations.NullMarked;

/**
 * Case folders: reads {@code case.json} with the texts that it names, inspects the evidence, writes without losing.
 */
@NullMarked
package org.appealworkbench.casefile;

import org.jspecify.annotations.NullMarked;

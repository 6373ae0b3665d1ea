/** The command line: parses arguments, calls the workflow, prints. No business logic. */
@NullMarked
package org.appealworkbench.headless;

import org.jspecify.annotations.NullMarked;

/** A tool of the build: rewrites the classes of the product so that Java has less to do when a process starts. */
@NullMarked
package org.appealworkbench.startup;

import org.jspecify.annotations.NullMarked;

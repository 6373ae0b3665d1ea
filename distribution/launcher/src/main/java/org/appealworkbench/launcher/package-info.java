/**
 * Starts the framework, puts the product's bundles into it, runs the command that one of them offers and turns the outcome into an
 * exit code. It knows the JDK and OSGi, and nothing of appeals.
 */
@NullMarked
package org.appealworkbench.launcher;

import org.jspecify.annotations.NullMarked;

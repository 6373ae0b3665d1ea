/**
 * The small language of questions and rules: JEXL parses, an allow-list checks the syntax tree, and closures of our own
 * evaluate it with three-valued logic.
 */
@NullMarked
package org.appealworkbench.expressions;

import org.jspecify.annotations.NullMarked;

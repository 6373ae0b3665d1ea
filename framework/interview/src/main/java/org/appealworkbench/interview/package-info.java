/**
 * Meets questions with answers: reads answers into typed cells, evaluates what depends on what in order, and says what is
 * missing or wrong.
 */
@NullMarked
package org.appealworkbench.interview;

import org.jspecify.annotations.NullMarked;

package org.appealworkbench.interview.figures;

/** The half of the day that a clock time is in. */
enum DayPart {
    MORNING,
    AFTERNOON,
    UNTOLD
}

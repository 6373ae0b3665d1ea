package org.appealworkbench.rules.internal.check;

/** A check that looks at a whole case, once for a review. */
public non-sealed interface CaseCheck extends BuiltInCheck {

    void check(CaseSubject subject, Findings out);
}

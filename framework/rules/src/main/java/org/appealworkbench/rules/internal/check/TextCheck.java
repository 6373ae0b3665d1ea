package org.appealworkbench.rules.internal.check;

/** A check that looks at the words of one letter, composed or plain. */
public non-sealed interface TextCheck extends BuiltInCheck {

    void check(TextSubject subject, Findings out);
}

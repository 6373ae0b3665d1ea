package org.appealworkbench.api.casefile;

import org.appealworkbench.api.notice.Ask;

/** How a row names the ask that it was made for: the number of the round that answers it, and its id: {@code 2.a1}. */
public final class AskReference {

    private AskReference() {}

    /** @param round the number of the round that answers the message */
    public static String of(int round, Ask ask) {
        return round + "." + ask.id();
    }
}

package org.appealworkbench.interview;

import org.appealworkbench.api.Message;

/** The messages by which staff know a question. */
final class Labels {

    private Labels() {}

    static Message of(Node node) {
        return Message.of("question." + node.dotted + ".label");
    }
}

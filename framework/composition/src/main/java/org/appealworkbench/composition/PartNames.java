package org.appealworkbench.composition;

import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.PartId;

/** How parts are named in messages. */
final class PartNames {

    private final AppealType type;
    private final LetterId letter;

    PartNames(AppealType type, LetterId letter) {
        this.type = type;
        this.letter = letter;
    }

    static String at(PartId part) {
        return "part:" + part;
    }

    /** The part's name for staff if the type has one, else its id. */
    Message.Arg of(PartId part) {
        String key = "part." + letter + "." + part + ".label";
        return type.messages().find("en", key).isPresent()
                ? new Message.Nested(Message.of(key))
                : new Message.Text(part.value());
    }
}

package org.appealworkbench.api.letter;

import java.util.List;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;

/**
 * That a part answers an ask, and by what.
 *
 * @param ask id of the ask
 * @param by the answers whose words stand in the part for it, those of a row told once by the row; for {@link How#BY_HAND}
 *     who wrote it; empty if nobody knows
 * @param exhibits the evidence that these words cite
 */
public record Answered(String ask, How how, List<Origin> by, List<EvidenceId> exhibits) {

    /** Why the words count for the ask. */
    public enum How {
        /** A row that was made for this ask. */
        ROW,
        /** The template marks the ask, and prints what belongs to it. */
        MARKED,
        /** The part is for the ask's topic, and prints what belongs to it. */
        TOPIC,
        /** The consultant wrote the part. */
        BY_HAND
    }

    public Answered {
        by = List.copyOf(by);
        exhibits = List.copyOf(exhibits);
    }

    /** Of an ask of which no more is known than that the part answers it. */
    public static Answered of(String ask) {
        return new Answered(ask, How.TOPIC, List.of(), List.of());
    }
}

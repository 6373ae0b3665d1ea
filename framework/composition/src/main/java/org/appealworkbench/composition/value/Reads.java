package org.appealworkbench.composition.value;

import org.appealworkbench.api.fact.Fact;

/** Where it is noted what a part was decided by and which asks it answers. */
public interface Reads {

    /** The structure of the part depends on this fact. */
    void read(Fact fact);

    /** The part answers the ask with this id. */
    void answered(String ask);
}

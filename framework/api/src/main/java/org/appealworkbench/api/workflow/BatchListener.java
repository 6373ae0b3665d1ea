package org.appealworkbench.api.workflow;

import org.appealworkbench.api.AppealException;
import org.osgi.annotation.versioning.ConsumerType;

/** Follows a batch. Called on the thread that runs it, in the order of the input; must return at once. */
@ConsumerType
public interface BatchListener {

    /** Hears nothing and lets the batch run to its end. */
    BatchListener SILENT = new BatchListener() {};

    /** After each case. */
    default void progress(BatchProgress progress) {}

    /** A case could not be worked on; its line of the report says the same. */
    default void failed(long line, AppealException error) {}

    /** Asked before each case, from several threads: {@code true} lets the cases in hand be finished and takes no more. */
    default boolean wantsStop() {
        return false;
    }
}

package org.appealworkbench.api.workflow;

import org.appealworkbench.api.AppealException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Many cases at once: judged, their letters written, a report of all. A bad case never stops the others.
 *
 * <p>Thread-safe; two batches into the same folder at once are refused. The calling thread works until the batch is over.
 *
 * @since 0.1
 */
@ProviderType
public interface Batches {

    /**
     * Runs a batch, or goes on with one.
     *
     * @throws AppealException of kind USER if the batch as a whole cannot run: an input that does not exist, a folder that
     *     holds something else or cannot be written, an unknown format; of kind INTERNAL if memory runs out. What was done
     *     until then is kept for {@link BatchRequest#resume()}.
     */
    BatchSummary run(BatchRequest request, BatchListener listener);
}

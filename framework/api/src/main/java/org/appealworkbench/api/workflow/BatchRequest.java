package org.appealworkbench.api.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One batch.
 *
 * @param inputs in the order of the report
 * @param out the folder for letters and report; absent means that all is read and judged and nothing is written
 * @param workers how many cases are worked on at once, from 1; the results do not depend on it
 * @param resume keeps what an earlier batch left in {@code out}, as far as it is still right
 * @param shard the share of the cases to work on; absent means all
 */
public record BatchRequest(
        List<BatchInput> inputs,
        Optional<Path> out,
        BatchOptions options,
        int workers,
        boolean resume,
        Optional<Shard> shard) {

    /** Every {@code count}-th case by its id, so that two cases of one id meet in the same shard. */
    public record Shard(int index, int count) {

        /** @throws IllegalArgumentException unless {@code 1 <= index <= count} */
        public Shard {
            if (index < 1 || index > count) {
                throw new IllegalArgumentException(index + "/" + count + " is no shard");
            }
        }

        @Override
        public String toString() {
            return index + "/" + count;
        }
    }

    public BatchRequest {
        inputs = List.copyOf(inputs);
        if (workers < 1) {
            throw new IllegalArgumentException(workers + " workers do nothing");
        }
    }
}

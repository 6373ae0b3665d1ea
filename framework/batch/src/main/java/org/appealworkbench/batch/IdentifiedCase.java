package org.appealworkbench.batch;

import java.util.Optional;

/**
 * A case with what must be known in the order of the input.
 *
 * @param id as it stands in the JSON, if it can be found
 * @param earlier place of the case in the {@link EarlierResults}, or {@link IdTable#NONE}
 */
record IdentifiedCase(FoundCase found, Optional<String> id, int earlier) {}

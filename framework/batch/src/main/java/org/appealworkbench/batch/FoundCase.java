package org.appealworkbench.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;

/**
 * A case of the input, not yet parsed.
 *
 * @param line counted over all inputs: lines of {@code .jsonl}, one for every other case
 * @param start the file and line where its JSON starts
 * @param folder against which its relative paths resolve
 * @param fault why there is no JSON
 */
record FoundCase(long line, Place start, Path folder, byte[] json, Optional<AppealException> fault) {}

package org.appealworkbench.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files up to the size that we are ready to hold. */
final class SourceBytes {
    static final int MAX_MEBIBYTES = 64;
    private static final int MAX_BYTES = MAX_MEBIBYTES * 1024 * 1024;

    private SourceBytes() {}

    /** The bytes of a file; empty if they are more than {@value #MAX_MEBIBYTES} MiB. */
    static Optional<byte[]> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? Optional.empty() : Optional.of(bytes);
        }
    }
}

package org.appealworkbench.extensions.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.Digest;

/** The state of the files that say whom to trust, as one word; another word means that code must be judged again. */
final class TrustState {

    private TrustState() {}

    static String of(Path conf) {
        StringBuilder state = new StringBuilder(file(conf.resolve("trust.yaml")));
        Path certificates = conf.resolve("trusted");
        if (Files.isDirectory(certificates)) {
            try (Stream<Path> files = Files.list(certificates)) {
                state.append(files.sorted().map(TrustState::file).collect(Collectors.joining()));
            } catch (IOException e) {
                state.append(e.getMessage());
            }
        }
        return Digest.of(state.toString());
    }

    private static String file(Path file) {
        return file.getFileName() + " " + FileStamp.of(file) + "\n";
    }
}

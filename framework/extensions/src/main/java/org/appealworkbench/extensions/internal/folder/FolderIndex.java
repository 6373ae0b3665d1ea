package org.appealworkbench.extensions.internal.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was known of the folder at the last look, so that a start with nothing new opens no jar. It is lost together with the
 * bundles that it speaks of, since it stands in the same cache.
 */
final class FolderIndex {

    private static final Logger LOG = LoggerFactory.getLogger(FolderIndex.class);

    private final @Nullable Path file;

    FolderIndex(@Nullable Path file) {
        this.file = file;
    }

    /** @param basis what the judgements rest on; an index of another basis is worth nothing */
    Map<String, JarState> read(String basis) {
        Map<String, JarState> states = new LinkedHashMap<>();
        if (file == null || !Files.exists(file)) {
            return states;
        }
        try {
            List<String> lines = Files.readAllLines(file, UTF_8);
            if (!lines.isEmpty() && lines.get(0).equals(basis)) {
                lines.stream()
                        .flatMap(line -> JarState.parse(line).stream())
                        .forEach(state -> states.put(state.location(), state));
            }
        } catch (IOException e) {
            LOG.debug("The index of plug-ins {} cannot be read", file, e);
        }
        return states;
    }

    void write(String basis, Collection<JarState> states) {
        if (file == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(basis);
        states.forEach(state -> lines.add(state.line()));
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "plugins", ".part");
            Files.write(part, lines, UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.debug("The index of plug-ins {} cannot be written", file, e);
        }
    }
}

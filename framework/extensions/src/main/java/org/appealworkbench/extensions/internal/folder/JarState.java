package org.appealworkbench.extensions.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.extensions.internal.Head;
import org.appealworkbench.extensions.internal.archive.Inspection;

/**
 * A jar of the folder as it was when it was last looked at, as one line of the index.
 *
 * @param installed whether it became a bundle
 * @param digest SHA-256 of the file
 * @param head the type that it offers, if any
 */
record JarState(String location, long bytes, long modified, boolean installed, String digest, Optional<Head> head) {

    private static final String TAB = "\t";

    static JarState of(String location, Path jar, boolean installed, Inspection inspection) throws IOException {
        BasicFileAttributes file = attributes(jar);
        return new JarState(
                location,
                file.size(),
                file.lastModifiedTime().toMillis(),
                installed,
                inspection.digest(),
                inspection.head());
    }

    boolean isUnchanged(Path jar) throws IOException {
        BasicFileAttributes file = attributes(jar);
        return file.size() == bytes && file.lastModifiedTime().toMillis() == modified;
    }

    private static BasicFileAttributes attributes(Path jar) throws IOException {
        return Files.readAttributes(jar, BasicFileAttributes.class);
    }

    String line() {
        return String.join(
                TAB,
                location,
                Long.toString(bytes),
                Long.toString(modified),
                Boolean.toString(installed),
                digest,
                head.map(known -> known.id().value()).orElse(""),
                head.map(Head::version).orElse(""));
    }

    /** Empty for a line that is not one of ours. */
    static Optional<JarState> parse(String line) {
        String[] cells = line.split(TAB, -1);
        if (cells.length != 7) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JarState(
                    cells[0],
                    Long.parseLong(cells[1]),
                    Long.parseLong(cells[2]),
                    Boolean.parseBoolean(cells[3]),
                    cells[4],
                    AppealTypeId.isValid(cells[5])
                            ? Optional.of(new Head(AppealTypeId.of(cells[5]), cells[6]))
                            : Optional.empty()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

package org.appealworkbench.extensions.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What tells one state of a file from the next without reading it.
 *
 * @param modified in nanoseconds, as exactly as the file system knows it
 * @param key of the file itself, which a file moved to the place of another does not share; empty where there is none
 */
record FileStamp(long bytes, long modified, String key) {

    /** Of a file that is not there, or not to be looked at. */
    private static final FileStamp NONE = new FileStamp(-1, 0, "");

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(
                    attributes.size(),
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    Objects.toString(attributes.fileKey(), ""));
        } catch (IOException e) {
            return NONE;
        }
    }
}

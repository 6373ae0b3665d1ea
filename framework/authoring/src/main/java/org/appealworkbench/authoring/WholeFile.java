package org.appealworkbench.authoring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.appealworkbench.api.AppealException;

/** Lets a file appear whole or not at all, also for a host that watches the folder, and also if the power fails. */
final class WholeFile {

    private WholeFile() {}

    /** @param shownAs the source as a person can follow it */
    static void copy(Path source, String shownAs, Path target) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(source);
        } catch (IOException e) {
            throw new AppealException(
                    AuthoringError.NOT_READABLE, "'" + shownAs + "' cannot be read (" + e.getMessage() + ").", null, e);
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            // The ending keeps a watcher from taking it for a plug-in.
            Path part = Files.createTempFile(folder, "." + target.getFileName(), ".part");
            try {
                write(part, bytes);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw notWritable(target, e);
        }
    }

    private static void write(Path part, byte[] bytes) throws IOException {
        Files.write(part, bytes);
        if (Files.getFileStore(part).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static AppealException notWritable(Path target, IOException cause) {
        return new AppealException(
                AuthoringError.NOT_WRITABLE,
                "'" + target + "' cannot be written or deleted (" + cause
                        + "). The folder of plug-ins belongs to whoever"
                        + " installed the product: run the command as that user, or use a copy of the product that is"
                        + " yours.",
                null,
                cause);
    }
}

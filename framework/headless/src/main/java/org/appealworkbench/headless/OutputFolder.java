package org.appealworkbench.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.appealworkbench.api.AppealException;
import org.jspecify.annotations.Nullable;

/** A folder that results go to; each file appears whole or not at all, also when two runs write the same one. */
record OutputFolder(Path folder) {

    void create() {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw notWritable(folder, "no permission", null);
            }
        } catch (IOException e) {
            throw notWritable(folder, String.valueOf(e.getMessage()), e);
        }
    }

    Path write(String name, byte[] bytes) {
        Path target = folder.resolve(name);
        try {
            Path part = Files.createTempFile(folder, "." + name, ".part");
            try {
                Files.write(part, bytes);
                if (Files.getFileStore(part).supportsFileAttributeView(PosixFileAttributeView.class)) {
                    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return target;
        } catch (IOException e) {
            throw notWritable(target, String.valueOf(e.getMessage()), e);
        }
    }

    private static AppealException notWritable(Path path, String reason, @Nullable Exception cause) {
        return new AppealException(
                HeadlessError.NOT_WRITABLE,
                "'" + path + "' cannot be written (" + reason + "). Choose another folder with --out.",
                null,
                cause);
    }
}

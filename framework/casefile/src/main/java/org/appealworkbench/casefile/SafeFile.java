package org.appealworkbench.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Replaces a file as a whole: whoever reads it, or is killed while writing it, finds the old one or the new one. */
final class SafeFile {
    private static final AtomicLong COUNTER = new AtomicLong();

    private SafeFile() {}

    static void write(Path file, String text) throws IOException {
        Path folder = requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        Path temporary = folder.resolve("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ".tmp");
        try {
            writeThrough(temporary, ByteBuffer.wrap(text.getBytes(UTF_8)));
            Files.move(temporary, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        rememberName(folder);
    }

    private static void writeThrough(Path file, ByteBuffer bytes) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Makes the new name last a power cut, where the system lets a folder be opened. */
    private static void rememberName(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and needs none of this.
            return;
        }
    }
}

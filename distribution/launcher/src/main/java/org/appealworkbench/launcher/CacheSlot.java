package org.appealworkbench.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder that this process alone uses for the framework's copies of the bundles.
 *
 * <p>A process that finds a slot locked takes the next one, so many can run at once, and each slot stays warm for a later process. A
 * lock ends with its process, however that ends.
 */
final class CacheSlot implements AutoCloseable {
    private static final int SLOTS = 64;
    private static final String MARKER = "provisioned";

    private final Path folder;
    private final @Nullable FileChannel lock;

    private CacheSlot(Path folder, @Nullable FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the first free slot of the product; where the cache folder cannot be used, a temporary one that ends with the process. */
    static CacheSlot take(Settings settings, Texts texts) throws LaunchException {
        try {
            if (settings.cacheRoot().isPresent()) {
                Path product = ProductCache.prepare(settings.cacheRoot().get(), settings.home());
                for (int number = 0; number < SLOTS; number++) {
                    Optional<CacheSlot> slot = tryTake(product, number);
                    if (slot.isPresent()) {
                        return slot.get();
                    }
                }
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A read-only or odd cache folder costs time, not the command.
        }
        try {
            return new CacheSlot(Files.createTempDirectory("appeal-workbench-"), null);
        } catch (IOException e) {
            throw new LaunchException(texts.of("no-cache", String.valueOf(e.getMessage())), e);
        }
    }

    private static Optional<CacheSlot> tryTake(Path product, int number) throws IOException {
        FileChannel channel = FileChannel.open(
                product.resolve("slot-" + number + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new CacheSlot(Files.createDirectories(product.resolve("slot-" + number)), channel));
            }
        } catch (OverlappingFileLockException e) {
            // Another launch in this very process has it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Where the framework keeps its copies. */
    Path frameworkFolder() {
        return folder.resolve("felix");
    }

    /** Where bundles may keep what can be made again. */
    Path bundleFolder() {
        return folder.resolve("data");
    }

    /** The fingerprints of what the slot holds for certain; empty when it is new or was left half done. */
    List<String> provisioned() {
        try {
            return Files.readAllLines(folder.resolve(MARKER), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return List.of();
        }
    }

    void markProvisioned(List<String> fingerprints) throws IOException {
        Files.write(folder.resolve(MARKER), fingerprints, StandardCharsets.UTF_8);
    }

    /** Called before anything is changed, so that a process killed in between leaves no slot that looks whole. */
    void markUnfinished() throws IOException {
        Files.deleteIfExists(folder.resolve(MARKER));
    }

    void clear() throws IOException {
        markUnfinished();
        Folders.delete(folder);
        Files.createDirectories(folder);
    }

    @Override
    public void close() {
        try {
            if (lock == null) {
                Folders.delete(folder);
            } else {
                lock.close();
            }
        } catch (IOException e) {
            // The process is about to end, and the lock with it.
        }
    }
}

package org.appealworkbench.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a batch writes into, held by a lock. Until the batch is over, its journal and what is half done stand in
 * a hidden folder in it, which then goes.
 */
final class BatchFolder implements AutoCloseable {

    static final String REPORT = "report.jsonl";
    static final String TIMINGS = "timings.jsonl";
    static final String SUMMARY = "summary.json";
    private static final String WORK = ".batch";
    private static final String LOCK = "lock";

    private final Path out;
    private final FileChannel lock;

    private BatchFolder(Path out, FileChannel lock) {
        this.out = out;
        this.lock = lock;
    }

    /** @throws AppealException if the folder holds something else, or is in use, or cannot be written */
    static BatchFolder open(Path given, boolean resume) {
        Path out = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(out);
            refuseOthersFolder(out);
            Path work = Files.createDirectories(out.resolve(WORK));
            BatchFolder folder = new BatchFolder(out, locked(out, work.resolve(LOCK)));
            try {
                folder.refuseEarlierBatch(resume);
                folder.makeRoom();
                return folder;
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw notWritable(out, e);
        }
    }

    static AppealException notWritable(Path path, IOException e) {
        return new AppealException(
                BatchError.NOT_WRITABLE,
                "this cannot be written (" + e + "); see that there is room and permission, then go on with --resume,"
                        + " or choose another folder with --out",
                Place.of(path.toString()),
                e);
    }

    private static void refuseOthersFolder(Path out) throws IOException {
        List<String> names = names(out);
        if (!names.isEmpty() && !Files.exists(out.resolve(WORK)) && !Files.exists(out.resolve(REPORT))) {
            throw new AppealException(
                    BatchError.FOLDER_NOT_EMPTY,
                    "the folder holds something else ('" + names.get(0)
                            + "'), and a batch wants one of its own; choose another with --out",
                    Place.of(out.toString()),
                    (@Nullable Throwable) null);
        }
    }

    private void refuseEarlierBatch(boolean resume) throws IOException {
        boolean isNew = names(out).equals(List.of(WORK)) && names(work()).equals(List.of(LOCK));
        if (!isNew && !resume) {
            throw new AppealException(
                    BatchError.FOLDER_OF_EARLIER_BATCH,
                    "the folder holds an earlier batch; go on with it by --resume, which keeps what is still right, or"
                            + " choose another folder with --out",
                    Place.of(out.toString()),
                    (@Nullable Throwable) null);
        }
    }

    private static FileChannel locked(Path out, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            // The batch that held it may have ended, and removed the file, between the two calls.
            if (lock != null && Files.exists(file)) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this process; the same to the person.
        }
        channel.close();
        throw new AppealException(
                BatchError.FOLDER_IN_USE,
                "another batch is writing into this folder; wait until it is over, or choose another with --out",
                Place.of(out.toString()),
                (@Nullable Throwable) null);
    }

    private void makeRoom() throws IOException {
        Trees.delete(temporary());
        Files.createDirectories(temporary());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(3)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .toList();
        }
    }

    Path out() {
        return out;
    }

    Path work() {
        return out.resolve(WORK);
    }

    Path temporary() {
        return work().resolve("tmp");
    }

    Path journal() {
        return work().resolve("journal.jsonl");
    }

    /** The file of the whole batch under a name of its own until it is whole. */
    Path part(String name) {
        return work().resolve(name);
    }

    /** Puts report, timings and summary in place and leaves nothing else behind. */
    void finish() throws IOException {
        for (String name : List.of(REPORT, TIMINGS, SUMMARY)) {
            Trees.replace(part(name), out.resolve(name));
        }
        Trees.delete(temporary());
        Files.deleteIfExists(journal());
        Files.delete(work().resolve(LOCK));
        lock.close();
        Files.delete(work());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw notWritable(out, e);
        }
    }
}

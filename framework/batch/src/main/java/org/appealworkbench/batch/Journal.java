package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The cases that a batch has finished so far, in the order in which they were finished, below the moment it started. A line
 * stands here before the files of its case are put in place, so that no file is ever without its line.
 */
final class Journal implements AutoCloseable {

    private final FileChannel channel;
    private final Instant started;

    private Journal(FileChannel channel, Instant started) {
        this.channel = channel;
        this.started = started;
    }

    /** Goes on with the journal of a batch that was stopped, or starts one. */
    static Journal open(Path file, Instant now) throws IOException {
        Optional<Instant> before = Files.exists(file) ? started(file) : Optional.empty();
        if (before.isEmpty()) {
            Files.write(file, (now + "\n").getBytes(UTF_8));
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(endOfLastWholeLine(file));
        channel.position(channel.size());
        return new Journal(channel, before.orElse(now));
    }

    /** The moment that decides which day it is for cases that do not say so. */
    Instant started() {
        return started;
    }

    synchronized void append(byte[] line) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(line);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static Optional<Instant> started(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines.Line first = new JsonLines(in).next();
            return first == null || !first.isWhole()
                    ? Optional.empty()
                    : Optional.of(Instant.parse(new String(first.bytes(), UTF_8)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static long endOfLastWholeLine(Path file) throws IOException {
        long end = 0;
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines lines = new JsonLines(in);
            for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                end = line.isWhole() ? lines.offset() : end;
            }
        }
        return end;
    }
}

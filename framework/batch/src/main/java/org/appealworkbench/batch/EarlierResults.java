package org.appealworkbench.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier batch left: its report if it was finished, and its journal if it was not. In memory stands only where
 * each case's line is.
 */
final class EarlierResults implements AutoCloseable {

    private final List<FileChannel> files = new ArrayList<>();
    private final IdTable table = new IdTable();
    private final BitSet kept = new BitSet();

    static EarlierResults none() {
        return new EarlierResults();
    }

    /** @param files the later ones win */
    static EarlierResults of(List<Path> files) throws IOException {
        EarlierResults results = new EarlierResults();
        for (Path file : files) {
            if (Files.exists(file)) {
                results.add(file);
            }
        }
        return results;
    }

    private void add(Path file) throws IOException {
        int number = files.size();
        files.add(FileChannel.open(file, StandardOpenOption.READ));
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines lines = new JsonLines(in);
            for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                long at = line.start() << 1 | number;
                if (line.isWhole()) {
                    ReportParser.parse(line.bytes())
                            .flatMap(ReportLine::id)
                            .ifPresent(id -> table.put(table.key(id), at));
                }
            }
        }
    }

    /** The place of a case's line, or {@link IdTable#NONE}. Called by one thread. */
    int find(IdTable.Key id) {
        return table.find(id);
    }

    /** The line at a place. Thread-safe. */
    Optional<ReportLine> at(int place) throws IOException {
        long value = table.value(place);
        InputStream in = new Slice(files.get((int) (value & 1)), value >> 1);
        JsonLines.@Nullable Line line = new JsonLines(in).next();
        return line == null ? Optional.empty() : ReportParser.parse(line.bytes());
    }

    /** This batch has a result for the case at this place. Called by one thread. */
    void keep(int place) {
        kept.set(place);
    }

    /** Hands over the lines of cases that this batch has no result for. */
    void forEachGone(Gone gone) throws IOException {
        for (int place = 0; place < table.places(); place++) {
            if (table.isUsed(place) && !kept.get(place)) {
                Optional<ReportLine> line = at(place);
                if (line.isPresent()) {
                    gone.accept(line.get());
                }
            }
        }
    }

    interface Gone {
        void accept(ReportLine line) throws IOException;
    }

    @Override
    public void close() throws IOException {
        for (FileChannel file : files) {
            file.close();
        }
    }

    /** Reads a file from an offset on, beside other threads that do the same. */
    private static final class Slice extends InputStream {
        private final FileChannel channel;
        private long position;

        Slice(FileChannel channel, long position) {
            this.channel = channel;
            this.position = position;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read by blocks");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(into, offset, Math.min(length, 4096)), position);
            position += Math.max(0, read);
            return read;
        }
    }
}

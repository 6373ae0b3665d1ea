package org.appealworkbench.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier batch left: its report, with the keys in its timings, if it was finished, and its journal if it was not.
 * In memory stands only where each case's lines are.
 */
final class EarlierResults implements AutoCloseable {

    private static final int REPORT = 0;
    private static final int JOURNAL = 1;
    private static final long NOWHERE = -1;

    private final Map<Integer, FileChannel> lines = new HashMap<>();
    private final IdTable table = new IdTable();
    private final BitSet kept = new BitSet();
    private @Nullable FileChannel timings;
    /** For each place of the table, where in the timings the key of its line in the report stands. */
    private long[] keys = {};

    static EarlierResults none() {
        return new EarlierResults();
    }

    /** What stands in the journal wins over the report. */
    static EarlierResults of(BatchFolder folder) throws IOException {
        EarlierResults results = new EarlierResults();
        results.add(REPORT, folder.out().resolve(BatchFolder.REPORT));
        results.add(JOURNAL, folder.journal());
        results.addKeys(folder.out().resolve(BatchFolder.TIMINGS));
        return results;
    }

    private void add(int source, Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        lines.put(source, FileChannel.open(file, StandardOpenOption.READ));
        forEachLine(file, line -> ReportParser.parse(line.bytes())
                .flatMap(ReportLine::id)
                .ifPresent(id -> table.put(table.key(id), line.start() << 1 | source)));
    }

    /** After all lines have their places. */
    private void addKeys(Path file) throws IOException {
        keys = new long[table.places()];
        Arrays.fill(keys, NOWHERE);
        if (!Files.exists(file)) {
            return;
        }
        timings = FileChannel.open(file, StandardOpenOption.READ);
        forEachLine(file, line -> ReportParser.timedKey(line.bytes()).ifPresent(timed -> {
            int place = table.find(table.key(timed.id()));
            if (place != IdTable.NONE) {
                keys[place] = line.start();
            }
        }));
    }

    private static void forEachLine(Path file, Consumer<JsonLines.Line> use) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines lines = new JsonLines(in);
            for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.isWhole()) {
                    use.accept(line);
                }
            }
        }
    }

    /** The place of a case's line, or {@link IdTable#NONE}. Called by one thread. */
    int find(IdTable.Key id) {
        return table.find(id);
    }

    /** The line at a place, without a key if that is lost. Thread-safe. */
    Optional<ReportLine> at(int place) throws IOException {
        long value = table.value(place);
        int source = (int) (value & 1);
        Optional<ReportLine> line =
                lineAt(Objects.requireNonNull(lines.get(source)), value >> 1).flatMap(ReportParser::parse);
        if (source == JOURNAL || timings == null || keys[place] == NOWHERE || line.isEmpty()) {
            return line;
        }
        return lineAt(timings, keys[place])
                .flatMap(ReportParser::timedKey)
                .map(timed -> line.get().withKey(timed.key()))
                .or(() -> line);
    }

    private static Optional<byte[]> lineAt(FileChannel file, long start) throws IOException {
        return Optional.ofNullable(new JsonLines(new Slice(file, start)).next()).map(JsonLines.Line::bytes);
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
        for (FileChannel file : lines.values()) {
            file.close();
        }
        if (timings != null) {
            timings.close();
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

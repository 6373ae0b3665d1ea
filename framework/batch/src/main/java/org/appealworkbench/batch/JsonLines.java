package org.appealworkbench.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines of bytes, holding one line at a time. */
final class JsonLines {

    static final int MAX_MEBIBYTES = 64;
    private static final int MAX_BYTES = MAX_MEBIBYTES * 1024 * 1024;
    private static final int BUFFER = 1 << 16;

    /**
     * @param start offset of its first byte
     * @param bytes without the line end; empty if the line is too long
     * @param isWhole whether a line end follows; the last line may have none
     */
    record Line(long start, byte[] bytes, boolean isTooLong, boolean isWhole) {

        boolean isBlank() {
            for (byte one : bytes) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return !isTooLong;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long offset;

    JsonLines(InputStream in) {
        this.in = in;
    }

    /** How many bytes are read. */
    long offset() {
        return offset;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        long start = offset;
        ByteArrayOutputStream rest = new ByteArrayOutputStream(0);
        boolean isTooLong = false;
        while (position < limit || fill()) {
            int end = lineEnd();
            isTooLong |= rest.size() + (end - position) > MAX_BYTES;
            if (end < limit && rest.size() == 0 && !isTooLong) {
                byte[] bytes = Arrays.copyOfRange(buffer, position, end);
                moveTo(end + 1);
                return new Line(start, bytes, false, true);
            }
            if (isTooLong) {
                rest.reset();
            } else {
                rest.write(buffer, position, end - position);
            }
            boolean isEnd = end < limit;
            moveTo(isEnd ? end + 1 : end);
            if (isEnd) {
                return new Line(start, rest.toByteArray(), isTooLong, true);
            }
        }
        return offset == start ? null : new Line(start, rest.toByteArray(), isTooLong, false);
    }

    private void moveTo(int newPosition) {
        offset += newPosition - position;
        position = newPosition;
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}

package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * A number for each id, without the ids: 24 bytes a place, and at least one place in three is free, so a million ids take
 * 50 MB, two million 100 MB. Ids are told apart by 128 bits of their SHA-256, letter case aside; that two of a million
 * were taken for one has a probability below 10^-26.
 */
final class IdTable {

    /** 128 bits of the digest of an id in lower case. */
    record Key(long high, long low) {}

    static final int NONE = -1;

    private final MessageDigest sha256 = sha256();
    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    Key key(String id) {
        ByteBuffer digest =
                ByteBuffer.wrap(sha256.digest(id.toLowerCase(Locale.ROOT).getBytes(UTF_8)));
        // All zero means a free place.
        return new Key(digest.getLong() | 1, digest.getLong());
    }

    /** The place of a key, or {@link #NONE}. A place stays the key's until the next {@link #put}. */
    int find(Key key) {
        int place = place(key);
        return high[place] == 0 ? NONE : place;
    }

    long value(int place) {
        return values[place];
    }

    void put(Key key, long value) {
        int place = place(key);
        if (high[place] == 0) {
            high[place] = key.high();
            low[place] = key.low();
            size++;
        }
        values[place] = value;
        if (size > high.length / 3 * 2) {
            grow();
        }
    }

    /** How many places there are, used or not. */
    int places() {
        return high.length;
    }

    boolean isUsed(int place) {
        return high[place] != 0;
    }

    private int place(Key key) {
        int mask = high.length - 1;
        int place = (int) key.low() & mask;
        while (high[place] != 0 && (high[place] != key.high() || low[place] != key.low())) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldValues = values;
        high = new long[oldHigh.length * 2];
        low = new long[oldHigh.length * 2];
        values = new long[oldHigh.length * 2];
        for (int i = 0; i < oldHigh.length; i++) {
            if (oldHigh[i] != 0) {
                int place = place(new Key(oldHigh[i], oldLow[i]));
                high[place] = oldHigh[i];
                low[place] = oldLow[i];
                values[place] = oldValues[i];
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

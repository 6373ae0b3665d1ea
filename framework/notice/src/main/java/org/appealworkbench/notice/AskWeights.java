package org.appealworkbench.notice;

import java.util.List;
import org.appealworkbench.api.AppealException;

/**
 * How strongly each trait speaks for a word to begin an ask and to go on with one, against being none of both. They are learned;
 * each line of their text is the name of a trait, then for each of its words the weights: {@code 0 invoice 35 -4}. Words of one trait
 * are joined by {@link #JOINT}.
 */
final class AskWeights {
    static final String JOINT = "\u241F";
    /** Before the weights of one state behind another. */
    static final String BEHIND = ">";
    /** Weights are whole fiftieths. */
    static final double UNIT = 50;

    private static final int WORDS_OF_LONGEST = 3;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final short[] begins;
    private final short[] goesOn;

    private AskWeights(int entries) {
        int size = Integer.highestOneBit(Math.max(2, entries) * 2 - 1) * 2;
        this.keys = new long[size];
        this.begins = new short[size];
        this.goesOn = new short[size];
    }

    static AskWeights of(String text) {
        List<String> lines = text.lines().toList();
        AskWeights weights =
                new AskWeights(lines.stream().mapToInt(AskWeights::entries).sum());
        for (int i = 0; i < lines.size(); i++) {
            try {
                weights.addLine(lines.get(i));
            } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
                throw new AppealException(
                        NoticeError.PATTERN,
                        "line " + (i + 1)
                                + " of the weights of asks is no row of words with two whole numbers each; take the file"
                                + " of the policy as it was shipped, or learn it anew",
                        e);
            }
        }
        return weights;
    }

    private static int entries(String line) {
        return (int) line.chars().filter(c -> c == ' ').count() / 3;
    }

    private void addLine(String line) {
        int blank = line.indexOf(' ');
        if (blank < 0) {
            return;
        }
        String name = line.substring(0, blank);
        int at = blank + 1;
        while (at < line.length()) {
            int first = line.indexOf(' ', at);
            int second = line.indexOf(' ', first + 1);
            int end = line.indexOf(' ', second + 1);
            end = end < 0 ? line.length() : end;
            put(
                    name,
                    line.substring(at, first).split(JOINT, -1),
                    Short.parseShort(line.substring(first + 1, second)),
                    Short.parseShort(line.substring(second + 1, end)));
            at = end + 1;
        }
    }

    private void put(String name, String[] words, short begin, short goOn) {
        String[] all = {"", "", ""};
        System.arraycopy(words, 0, all, 0, Math.min(WORDS_OF_LONGEST, words.length));
        int slot = slot(key(name, all[0], all[1], all[2]));
        keys[slot] = key(name, all[0], all[1], all[2]);
        begins[slot] = begin;
        goesOn[slot] = goOn;
    }

    boolean isEmpty() {
        for (long key : keys) {
            if (key != 0) {
                return false;
            }
        }
        return true;
    }

    /** The place of a trait in the table, with whatever weights stand there. */
    int slot(String name, String first, String second, String third) {
        return slot(key(name, first, second, third));
    }

    int begins(int slot) {
        return begins[slot];
    }

    int goesOn(int slot) {
        return goesOn[slot];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 40) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Never 0, which marks a free place. */
    private static long key(String name, String first, String second, String third) {
        long key = name.hashCode();
        key = key * SPREAD + first.hashCode();
        key = (key ^ key >>> 29) * SPREAD + second.hashCode();
        key = (key ^ key >>> 32) * SPREAD + third.hashCode();
        key = (key ^ key >>> 29) * SPREAD;
        return key == 0 ? 1 : key;
    }
}

package org.appealworkbench.composition.template;

import java.io.Writer;
import java.util.Arrays;
import org.appealworkbench.composition.value.TemplateFault;

/**
 * Takes what a template writes, remembers which line of which file it came from, and bounds the work: every node that is
 * rendered asks here first.
 */
final class LetterWriter extends Writer {

    static final int MOST_CHARACTERS = 400_000;
    static final int MOST_STEPS = 200_000;
    /** Only a template that is wrong gets near this; the count of steps, which is the same in every run, comes first. */
    private static final long MOST_NANOS = 5_000_000_000L;

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    private final StringBuilder text = new StringBuilder(2048);
    private final long started = System.nanoTime();
    private int[] offsets = new int[64];
    private int[] lines = new int[64];
    private String[] files = new String[64];
    private int marks;
    private int steps;
    private String file = "";
    private int line;

    /** Says where the next text comes from, and takes one step. */
    void at(String newFile, int newLine) {
        file = newFile;
        line = newLine;
        step();
    }

    void step() {
        if (++steps > MOST_STEPS) {
            throw new TemplateFault("the template does not come to an end: more than " + MOST_STEPS + " steps");
        }
        if (steps % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() - started > MOST_NANOS) {
            throw new TemplateFault("the template takes too long");
        }
    }

    /** Static text of a template, which knows its line. */
    void writeStatic(String words) {
        int offset = text.length();
        room(words.length());
        mark(offset, line);
        int current = line;
        for (int i = words.indexOf('\n'); i >= 0; i = words.indexOf('\n', i + 1)) {
            mark(offset + i + 1, ++current);
        }
        text.append(words);
    }

    @Override
    public void write(String words) {
        room(words.length());
        mark(text.length(), line);
        text.append(words);
    }

    @Override
    public void write(String words, int from, int length) {
        write(words.substring(from, from + length));
    }

    @Override
    public void write(int c) {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] characters, int from, int length) {
        write(String.valueOf(characters, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    Rendered rendered() {
        return new Rendered(
                text.toString(),
                Arrays.copyOf(offsets, marks),
                Arrays.copyOf(lines, marks),
                Arrays.copyOf(files, marks));
    }

    private void room(int more) {
        if (text.length() + more > MOST_CHARACTERS) {
            throw new TemplateFault("the template writes more than " + MOST_CHARACTERS + " characters");
        }
    }

    private void mark(int offset, int markedLine) {
        if (marks == offsets.length) {
            offsets = Arrays.copyOf(offsets, marks * 2);
            lines = Arrays.copyOf(lines, marks * 2);
            files = Arrays.copyOf(files, marks * 2);
        }
        offsets[marks] = offset;
        lines[marks] = markedLine;
        files[marks++] = file;
    }
}

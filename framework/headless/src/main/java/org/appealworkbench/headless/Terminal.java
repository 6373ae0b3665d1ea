package org.appealworkbench.headless;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where results and all else go: UTF-8, line feeds, whatever the platform's defaults are. Control characters are made
 * visible, because a mail or a plug-in must not be able to steer the terminal.
 */
record Terminal(PrintWriter out, PrintWriter err) {

    /** All but tab and line feed; JSON holds none of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F]");

    static Terminal ofProcess() {
        return new Terminal(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8));
    }

    void result(String line) {
        out.print(harmless(line) + "\n");
    }

    void say(String line) {
        err.print(harmless(line) + "\n");
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static String harmless(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }
}

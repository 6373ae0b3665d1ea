package org.appealworkbench.headless;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where results and all else go: UTF-8, line feeds, whatever the platform's defaults are. */
record Terminal(PrintWriter out, PrintWriter err) {

    static Terminal ofProcess() {
        return new Terminal(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8));
    }

    void result(String line) {
        out.print(line + "\n");
    }

    void say(String line) {
        err.print(line + "\n");
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

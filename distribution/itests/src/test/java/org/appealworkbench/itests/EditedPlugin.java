package org.appealworkbench.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A scaffold that a test breaks in one place. */
record EditedPlugin(Path folder) {

    static EditedPlugin copyOf(Path scaffold, Path target) throws IOException {
        Product.copyTree(scaffold, target);
        return new EditedPlugin(target);
    }

    Path file(String name) {
        return folder.resolve("APPEAL-INF").resolve(name);
    }

    /** Replaces a text that must be there once at least; the first one is taken. */
    EditedPlugin replace(String name, String old, String replacement) throws IOException {
        String text = Files.readString(file(name));
        int at = text.indexOf(old);
        if (at < 0) {
            throw new AssertionError(name + " does not contain: " + old);
        }
        Files.writeString(file(name), text.substring(0, at) + replacement + text.substring(at + old.length()));
        return this;
    }
}

package org.appealworkbench.extensions.internal.source;

import java.io.IOException;
import java.util.SortedSet;

/** Files by their path with slashes, relative to the bundle. */
public interface Source {

    /** The paths of all files below a folder, at any depth. */
    SortedSet<String> below(String folder) throws IOException;

    byte[] read(String path) throws IOException;
}

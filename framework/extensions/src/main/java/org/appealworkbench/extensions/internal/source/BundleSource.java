package org.appealworkbench.extensions.internal.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The entries of an installed bundle; it need not be resolved. */
public record BundleSource(Bundle bundle) implements Source {

    @Override
    public SortedSet<String> below(String folder) {
        SortedSet<String> paths = new TreeSet<>();
        collect(folder + "/", paths);
        return paths;
    }

    /** Not by {@code findEntries}, which would try to resolve the bundle. */
    private void collect(String folder, SortedSet<String> paths) {
        @Nullable Enumeration<String> children = bundle.getEntryPaths(folder);
        while (children != null && children.hasMoreElements()) {
            String path = children.nextElement();
            if (path.endsWith("/")) {
                collect(path, paths);
            } else {
                paths.add(path);
            }
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        @Nullable URL url = bundle.getEntry(path);
        if (url == null) {
            throw new FileNotFoundException(path);
        }
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }
}

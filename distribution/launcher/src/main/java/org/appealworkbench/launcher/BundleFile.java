package org.appealworkbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One jar below {@code bundles/}.
 *
 * @param location its path below the product's folder, with slashes; also the location under which it is installed, so that a moved
 *     product keeps its bundles
 * @param startLevel the number that the name of its folder begins with
 * @param state changes whenever the file does
 */
record BundleFile(Path path, String location, int startLevel, String state) {
    static final String FOLDER = "bundles";

    /** All bundles of a product, in the order in which they are installed. */
    static List<BundleFile> in(Path home, Texts texts) throws LaunchException {
        Path folder = home.resolve(FOLDER);
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (path, attributes) ->
                        attributes.isRegularFile() && path.toString().endsWith(".jar"))) {
            List<BundleFile> bundles =
                    files.sorted().map(path -> of(home, path)).toList();
            if (bundles.isEmpty()) {
                throw new LaunchException(texts.of("no-bundles", folder.toString()));
            }
            return bundles;
        } catch (IOException | UncheckedIOException e) {
            throw new LaunchException(texts.of("no-bundles", folder.toString()), e);
        }
    }

    private static BundleFile of(Path home, Path path) {
        try {
            return new BundleFile(
                    path, home.relativize(path).toString().replace('\\', '/'), startLevel(path), state(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Size and times. The time of modification alone would not do: archives of the product carry the same for every version, and it
     * survives unpacking; the time at which the file came to be here does not.
     */
    private static String state(Path path) throws IOException {
        boolean unix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        Map<String, Object> attributes = Files.readAttributes(
                path, unix ? "unix:size,lastModifiedTime,ctime" : "size,lastModifiedTime,creationTime");
        return new TreeMap<>(attributes).values().toString();
    }

    private static int startLevel(Path jar) {
        Path folder = jar.getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        String digits = name.replaceFirst("\\D.*$", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    /** The line that stands for this very state of the file. */
    String fingerprint() {
        return location + '\t' + state;
    }
}

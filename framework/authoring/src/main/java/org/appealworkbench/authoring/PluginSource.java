package org.appealworkbench.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;

/**
 * What is checked: a folder with {@code APPEAL-INF/}, or a jar.
 *
 * @param path the folder that holds {@code APPEAL-INF/}, or the jar
 * @param shownAs the same as a person can follow it
 */
record PluginSource(Path path, String shownAs) {

    static final String TYPE_FOLDER = "APPEAL-INF";
    static final String TESTS = TYPE_FOLDER + "/tests";

    /** Where Maven has what goes into a jar. */
    private static final String MAVEN_FOLDER = "src/main/resources";

    static PluginSource of(Path given, String shownAs) {
        if (Files.isRegularFile(given)) {
            if (!Files.isReadable(given)) {
                throw new AppealException(
                        AuthoringError.NOT_READABLE, "'" + shownAs + "' cannot be read. Check who may read it.");
            }
            return new PluginSource(given, shownAs);
        }
        if (Files.isDirectory(given.resolve(TYPE_FOLDER))) {
            return new PluginSource(given, shownAs);
        }
        if (Files.isDirectory(given.resolve(MAVEN_FOLDER).resolve(TYPE_FOLDER))) {
            return new PluginSource(
                    given.resolve(MAVEN_FOLDER), Path.of(shownAs, MAVEN_FOLDER).toString());
        }
        throw new AppealException(
                AuthoringError.NOT_A_PLUGIN,
                Files.isDirectory(given)
                        ? "'" + shownAs + "' holds no folder " + TYPE_FOLDER
                                + ". Give the folder that holds it; 'appeal plugin new' makes one."
                        : "There is no folder or jar '" + shownAs + "'.");
    }

    boolean isFolder() {
        return Files.isDirectory(path);
    }

    /** @param inside with slashes, from {@code APPEAL-INF} on */
    String shown(String inside) {
        return isFolder() ? Path.of(shownAs).resolve(inside).toString() : shownAs + "!/" + inside;
    }

    Fault shown(Fault fault) {
        Place place = fault.place();
        return new Fault(
                Place.of(shownFile(place.file()), place.line(), place.column()),
                fault.severity(),
                fault.code(),
                fault.sentence());
    }

    private String shownFile(String file) {
        return file.equals(TYPE_FOLDER) || file.startsWith(TYPE_FOLDER + "/")
                ? shown(file)
                : file.equals(String.valueOf(path.getFileName())) || file.equals(path.toString()) ? shownAs : file;
    }

    /** The files below {@code APPEAL-INF/}, sorted, with slashes; hidden ones and links are none of the plug-in. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(path.resolve(TYPE_FOLDER))) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }
}

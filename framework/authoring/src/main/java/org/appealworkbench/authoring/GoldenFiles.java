package org.appealworkbench.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.workflow.Authoring.Golden;

/** The files of one test that say what is expected; compares them with what came out, or takes that. */
final class GoldenFiles {

    static final String PROBLEMS = "expected-problems.json";

    private static final String PREFIX = "expected-";
    private static final String ENDING = ".txt";
    private static final String WAY_OUT =
            "; mend the plug-in, or, if that is how it ought to be, run 'appeal plugin check --accept'";

    private final Path folder;
    private final String shownAs;
    private final Golden golden;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    /** @param shownAs the folder as a person can follow it */
    GoldenFiles(Path folder, String shownAs, Golden golden) {
        this.folder = folder;
        this.shownAs = shownAs;
        this.golden = golden;
    }

    List<Fault> faults() {
        return faults;
    }

    List<String> written() {
        return written;
    }

    static String ofLetter(String id) {
        return PREFIX + id + ENDING;
    }

    static String ofCounterpart(String id, String language) {
        return ofLetter(id + "." + language);
    }

    /** Ids of the letters whose text is expected; with a dot and a language behind it, its counterpart. */
    Set<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> ids = new TreeSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(PREFIX) && name.endsWith(ENDING))
                    .forEach(name -> ids.add(name.substring(PREFIX.length(), name.length() - ENDING.length())));
            return ids;
        }
    }

    /**
     * @param file name of the expected file
     * @param what it is: {@code problems}, {@code letter}
     */
    void compare(String file, String what, String actual) throws IOException {
        Path expected = folder.resolve(file);
        boolean isThere = Files.exists(expected);
        if (isThere && lines(read(expected)).equals(lines(actual))) {
            return;
        }
        if (golden == Golden.ACCEPT) {
            Files.writeString(expected, actual);
            written.add(shown(file));
        } else if (isThere) {
            Difference difference = Difference.of(lines(read(expected)), lines(actual));
            error(
                    Place.of(shown(file), difference.line(), difference.column()),
                    "GOLDEN-" + what,
                    "expected " + difference.expected() + ", but it is " + difference.actual() + WAY_OUT);
        } else {
            error(
                    Place.of(shown(file)),
                    "GOLDEN-MISSING",
                    "there is no such file to compare with; 'appeal plugin check --accept' writes it, then read it");
        }
    }

    /** An expected file that nothing is compared with. */
    void surplus(String file, String sentence) throws IOException {
        if (golden == Golden.ACCEPT) {
            Files.delete(folder.resolve(file));
            written.add(shown(file));
        } else {
            error(Place.of(shown(file)), "GOLDEN-LETTER", sentence + WAY_OUT);
        }
    }

    void error(Place place, String code, String sentence) {
        faults.add(Fault.error(place, code, sentence));
    }

    void warning(Place place, String code, String sentence) {
        faults.add(Fault.warning(place, code, sentence));
    }

    String shown(String file) {
        return shownAs + (shownAs.contains("\\") ? "\\" : "/") + file;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }

    /** Line ends may have been changed by whoever stores the files. */
    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}

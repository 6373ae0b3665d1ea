package org.appealworkbench.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A relative path of a case, held to the case folder.
 *
 * @param path where it leads, present if that is inside the folder
 * @param refusal why it is not followed, as the end of a sentence; empty if it is
 */
record CasePath(Optional<Path> path, String refusal) {
    private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9])([.: ].*)?", Pattern.DOTALL);

    /** Backslashes separate too, on every system, so that a case folder can be carried from one to another. */
    static CasePath resolve(Path folder, String given) {
        String text = given.replace('\\', '/');
        String refusal = refusal(text);
        if (refusal != null) {
            return refused(refusal);
        }
        try {
            Path path = folder.resolve(text);
            return leadsOut(folder, path) ? refused("it leads out of the case folder through a link") : inside(path);
        } catch (InvalidPathException e) {
            return refused("no file can have this name here");
        } catch (IOException e) {
            return refused("it cannot be followed (" + e.getMessage() + ")");
        }
    }

    private static CasePath inside(Path path) {
        return new CasePath(Optional.of(path), "");
    }

    private static CasePath refused(String reason) {
        return new CasePath(Optional.empty(), reason);
    }

    private static @Nullable String refusal(String text) {
        if (text.isBlank()) {
            return "it is empty";
        }
        if (text.chars().anyMatch(c -> c < ' ')) {
            return "it holds a control character";
        }
        if (ABSOLUTE.matcher(text).matches()) {
            return "it is not relative to the case folder";
        }
        for (String step : text.split("/", -1)) {
            if (step.equals("..")) {
                return "it leads out of the case folder";
            }
            if (DEVICE.matcher(step.toLowerCase(Locale.ROOT)).matches()) {
                return "'" + step + "' is the name of a device on Windows";
            }
        }
        return null;
    }

    private static boolean leadsOut(Path folder, Path path) throws IOException {
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            // A link to nowhere could lead anywhere later.
            if (Files.isSymbolicLink(existing)) {
                return true;
            }
            existing = existing.getParent();
        }
        return existing != null
                && Files.exists(folder)
                && existing.startsWith(folder)
                && !existing.toRealPath().startsWith(folder.toRealPath());
    }
}

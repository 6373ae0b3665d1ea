package org.appealworkbench.extensions.internal.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.zip.ZipFile;

/**
 * Tells files that are still being written from those that are there. A jar that opens is there once it was found the same
 * twice; one that does not may be half of a slow copy, and is judged only after it stayed the same for some seconds.
 *
 * <p>Not thread-safe: it belongs to the one thread that looks at the folder.
 */
public class Settling {

    /** For who looks only once: everything counts as it is. */
    static final Settling NONE = new Settling(() -> 0) {
        @Override
        boolean isSettled(Path jar) {
            return true;
        }

        @Override
        Set<String> justLost(Set<String> lost) {
            return Set.of();
        }

        @Override
        String settled(String before, String now) {
            return now;
        }
    };

    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private record Seen(FileStamp stamp, long since) {}

    private final LongSupplier nanoTime;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private String word = "";

    public Settling(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** To be asked for a jar in each look at the folder. */
    boolean isSettled(Path jar) {
        long now = nanoTime.getAsLong();
        FileStamp stamp = FileStamp.of(jar);
        Seen before = seen.get(jar);
        if (before == null || !before.stamp().equals(stamp)) {
            seen.put(jar, new Seen(stamp, now));
            return false;
        }
        return now - before.since() >= PATIENCE || opens(jar);
    }

    /** The new word for the state of other files, once it was the same twice; until then the old one. */
    String settled(String before, String now) {
        boolean isSettled = now.equals(word);
        word = now;
        return isSettled ? now : before;
    }

    /**
     * Those that were there at the last look. They are given the time until the next one, because whoever replaces or renames
     * a file may take it away first.
     */
    Set<String> justLost(Set<String> lost) {
        Set<String> just = new HashSet<>(lost);
        just.removeAll(absent);
        absent.clear();
        absent.addAll(lost);
        return just;
    }

    /** What is gone begins anew when it comes back. */
    void keepOnly(Collection<Path> jars) {
        seen.keySet().retainAll(jars);
    }

    private static boolean opens(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.size() > 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}

package org.appealworkbench.extensions.internal.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.appealworkbench.api.Digest;
import org.appealworkbench.extensions.internal.Verified;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verdicts of earlier starts. What is missing, damaged or cannot be written only costs the time to verify again.
 */
public final class VerdictCache {

    private static final Logger LOG = LoggerFactory.getLogger(VerdictCache.class);
    private static final String ENDING = ".verdict";
    private static final int MOST_FILES = 200;

    private final @Nullable Path folder;

    private VerdictCache(@Nullable Path folder) {
        this.folder = folder;
    }

    public static VerdictCache in(Path folder) {
        return new VerdictCache(folder);
    }

    /** Keeps nothing. */
    public static VerdictCache none() {
        return new VerdictCache(null);
    }

    /**
     * @param key whatever the verdict depends on, except the stages
     * @param stages names of those that check now; a verdict of others does not count
     */
    public Optional<Verified> find(String key, List<String> stages) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = file(folder, key);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            int json = firstLine(bytes) + 1;
            String checksum = new String(bytes, 0, Math.max(0, json - 1), UTF_8);
            return checksum.equals(checksum(bytes, json)) ? VerdictJson.read(bytes, json, stages) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.debug("The cached verdict {} cannot be used", file, e);
            return Optional.empty();
        }
    }

    public void put(String key, List<String> stages, Verified verified) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            makeRoom(folder);
            byte[] json = VerdictJson.write(verified, stages).getBytes(UTF_8);
            Path part = Files.createTempFile(folder, "new", ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                out.write((checksum(json, 0) + "\n").getBytes(UTF_8));
                out.write(json);
            }
            Files.move(part, file(folder, key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            LOG.debug("The verdict cannot be cached in {}", folder, e);
        }
    }

    /** Files of plug-ins long gone are not worth telling from the others: all that is lost is time. */
    private static void makeRoom(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        if (files.size() > MOST_FILES) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Against damage, not against malice; it costs next to nothing before the virtual machine is warm. */
    private static String checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return Long.toHexString(checksum.getValue());
    }

    /** The number of bytes before the first line end; -1 if there is none. */
    private static int firstLine(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(Digest.of(key) + ENDING);
    }
}

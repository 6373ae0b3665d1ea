package org.appealworkbench.extensions.internal.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            String json = text.substring(end + 1);
            return end > 0 && text.substring(0, end).equals(checksum(json))
                    ? VerdictJson.read(json, stages)
                    : Optional.empty();
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
            String json = VerdictJson.write(verified, stages);
            Path part = Files.createTempFile(folder, "new", ".part");
            Files.write(part, (checksum(json) + "\n" + json).getBytes(UTF_8));
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
    private static String checksum(String json) {
        CRC32 checksum = new CRC32();
        checksum.update(json.getBytes(UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(Digest.of(key) + ENDING);
    }
}

package org.appealworkbench.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The cache folder of one installed product. It is keyed by the place of the installation; what each slot in it holds is compared with
 * the product at every start, so an updated product reuses its slots instead of leaving old ones behind.
 */
final class ProductCache {
    private static final String HOME_FILE = "home";

    private ProductCache() {}

    static Path prepare(Path cacheRoot, Path home) throws IOException {
        Path all = cacheRoot.resolve("appeal-workbench");
        Path product = all.resolve(key(home));
        if (!Files.isDirectory(product)) {
            Files.createDirectories(product);
            try {
                removeLeftovers(all);
            } catch (IOException | OverlappingFileLockException e) {
                // Another process is at the same; what is left goes the next time.
            }
            Files.writeString(product.resolve(HOME_FILE), home.toString(), StandardCharsets.UTF_8);
        }
        return product;
    }

    /** Two checksums of 32 bits; a cryptographic digest would cost ten milliseconds for nothing, as the user owns both sides. */
    private static String key(Path home) {
        CRC32 crc = new CRC32();
        crc.update(home.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(home.toString().hashCode())
                + HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** Drops the caches of products that are gone, so that trying out ten copies does not leave ten caches. */
    private static void removeLeftovers(Path all) throws IOException {
        if (!Files.isDirectory(all)) {
            return;
        }
        List<Path> candidates;
        try (Stream<Path> folders = Files.list(all)) {
            candidates = folders.filter(folder -> Files.isRegularFile(folder.resolve(HOME_FILE)))
                    .toList();
        }
        for (Path candidate : candidates) {
            Path home = Path.of(Files.readString(candidate.resolve(HOME_FILE), StandardCharsets.UTF_8));
            if (!Files.exists(home) && isUnused(candidate)) {
                Folders.delete(candidate);
            }
        }
    }

    private static boolean isUnused(Path product) throws IOException {
        try (Stream<Path> files = Files.list(product)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".lock")).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                        FileLock lock = channel.tryLock()) {
                    if (lock == null) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}

package org.appealworkbench.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The tests of a plug-in as files, because a case is a folder: those of a folder in their place, those of a jar in a
 * temporary one. A jar gets here only after its entries were judged.
 */
record UnpackedTests(Path folder, boolean temporary) implements AutoCloseable {

    static UnpackedTests of(PluginSource source) throws IOException {
        if (source.isFolder()) {
            return new UnpackedTests(source.path().resolve(PluginSource.TESTS), false);
        }
        UnpackedTests tests = new UnpackedTests(Files.createTempDirectory("plugin-tests"), true);
        try (ZipFile zip = new ZipFile(source.path().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                tests.unpack(zip, entry);
            }
            return tests;
        } catch (IOException | RuntimeException e) {
            tests.close();
            throw e;
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        String prefix = PluginSource.TESTS + "/";
        if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
            return;
        }
        Path target = folder.resolve(entry.getName().substring(prefix.length())).normalize();
        if (target.startsWith(folder)) {
            Files.createDirectories(target.getParent());
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            List<Path> deepestFirst;
            try (Stream<Path> files = Files.walk(folder)) {
                deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}

package org.appealworkbench.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar without compression, as the cache keeps it: every start would inflate a thousand classes anew. */
final class StoredJar {
    private StoredJar() {}

    /** The jar with the same entries in the same order; what is no jar comes as it is, for the framework to judge. */
    static InputStream of(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new ByteArrayInputStream(stored(zip));
        } catch (ZipException e) {
            return Files.newInputStream(jar);
        }
    }

    private static byte[] stored(ZipFile zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                copy(zip, entries.nextElement(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out) throws IOException {
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTimeLocal(entry.getTimeLocal());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(entry.getSize());
        stored.setCrc(entry.getCrc());
        out.putNextEntry(stored);
        try (InputStream content = zip.getInputStream(entry)) {
            content.transferTo(out);
        }
    }
}

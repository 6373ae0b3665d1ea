package org.appealworkbench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The entries of a jar in their order. */
record ClassJar(List<Entry> entries) {
    private static final String CLASS = ".class";

    /** One file or folder of the jar. */
    record Entry(String name, LocalDateTime time, byte[] content) {
        private boolean isClass() {
            return name.endsWith(CLASS) && !name.endsWith("module-info.class");
        }
    }

    static ClassJar read(Path jar) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new Entry(entry.getName(), entry.getTimeLocal(), zip.readAllBytes()));
            }
        }
        return new ClassJar(entries);
    }

    /** The same jar with rewritten classes; behind each class stand the classes of its lambda expressions. */
    ClassJar quickToStart() {
        Map<Entry, ClassRewrite> rewrites = new LinkedHashMap<>();
        NestMembers nests = new NestMembers();
        for (Entry entry : entries) {
            if (entry.isClass()) {
                ClassRewrite rewrite = ClassRewrite.of(entry.content());
                rewrites.put(entry, rewrite);
                rewrite.joinNests(nests);
            }
        }
        OldClasses old = new OldClasses(this);
        List<Entry> result = new ArrayList<>();
        for (Entry entry : entries) {
            ClassRewrite rewrite = rewrites.get(entry);
            if (rewrite == null) {
                result.add(entry);
                continue;
            }
            result.add(new Entry(entry.name(), entry.time(), old.renewed(rewrite.bytes(nests))));
            rewrite.added().forEach((name, bytes) -> result.add(new Entry(name + CLASS, entry.time(), bytes)));
        }
        return new ClassJar(result);
    }

    void write(Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Entry entry : entries) {
                ZipEntry header = new ZipEntry(entry.name());
                header.setTimeLocal(entry.time());
                zip.putNextEntry(header);
                zip.write(entry.content());
            }
        }
    }
}

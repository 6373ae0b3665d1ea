package org.appealworkbench.extensions.internal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.Head;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.ZipSource;
import org.jspecify.annotations.Nullable;

/** Judges a jar by looking at all of it, and at nothing that it says of itself where its bytes say otherwise. */
public final class ArchiveCheck {

    private static final Set<String> FOLDERS_OF_DATA = Set.of(Contribution.TYPE_FOLDER + "/", "META-INF/");

    private final Place place;
    private final List<Fault> refusals = new ArrayList<>();
    private final List<Fault> marksOfCode = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long bytes;

    private ArchiveCheck(String file) {
        this.place = Place.of(file);
    }

    /** @param file as faults name the jar */
    public static Inspection inspect(Path jar, String file) throws IOException {
        return new ArchiveCheck(file).inspect(jar);
    }

    private Inspection inspect(Path jar) throws IOException {
        if (Files.size(jar) > Limits.MOST_BYTES) {
            refuse("TOO-LARGE", "the file is larger than " + (Limits.MOST_BYTES >> 20) + " MB");
            return result("", Optional.empty(), Optional.empty());
        }
        String digest = Digest.of(Files.readAllBytes(jar));
        try (ZipFile zip = new ZipFile(jar.toFile(), UTF_8)) {
            entries(zip);
            Optional<Headers> headers = refusals.isEmpty() ? headers(zip) : Optional.empty();
            headers.ifPresent(this::judge);
            return result(digest, headers, refusals.isEmpty() ? Head.read(new ZipSource(zip)) : Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            refuse("NOT-A-JAR", "this is no jar, or it is not complete (" + e.getMessage() + "); copy it again");
            return result(digest, Optional.empty(), Optional.empty());
        }
    }

    private void entries(ZipFile zip) throws IOException {
        if (zip.size() > Limits.MOST_ENTRIES) {
            refuse("TOO-LARGE", "the jar has " + zip.size() + " entries, more than " + Limits.MOST_ENTRIES);
            return;
        }
        for (ZipEntry entry : zip.stream().toList()) {
            if (!names.add(entry.getName())) {
                refuse("BAD-ENTRY", "the entry '" + entry.getName() + "' stands twice in the jar; build it again");
            } else if (isOutside(entry.getName())) {
                refuse("BAD-ENTRY", "the entry '" + entry.getName() + "' points out of the jar; build it again");
            } else if (!entry.isDirectory()) {
                file(zip, entry);
            }
            if (!refusals.isEmpty()) {
                return;
            }
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }

    private void file(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        byte[] start;
        long length;
        try (InputStream in = zip.getInputStream(entry)) {
            start = in.readNBytes(Content.LOOK_AT);
            length = start.length + skip(in);
        }
        bytes += length;
        if (length > Limits.MOST_BYTES_OF_ENTRY || bytes > Limits.MOST_BYTES) {
            refuse(
                    "TOO-LARGE",
                    "unpacked, the entry '" + name + "' goes beyond " + (Limits.MOST_BYTES_OF_ENTRY >> 20)
                            + " MB, or the jar beyond " + (Limits.MOST_BYTES >> 20) + " MB");
        } else if (FOLDERS_OF_DATA.stream().noneMatch(name::startsWith)) {
            code("the entry '" + name + "' stands outside of APPEAL-INF/ and META-INF/");
        } else {
            Content.foreign(start).ifPresent(what -> code("the entry '" + name + "' is " + what));
        }
    }

    /** Reads on, and no further than the limit: what a header says of the length is not believed. */
    private static long skip(InputStream in) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        int read = in.read(buffer);
        while (read >= 0 && length <= Limits.MOST_BYTES_OF_ENTRY) {
            length += read;
            read = in.read(buffer);
        }
        return length;
    }

    private Optional<Headers> headers(ZipFile zip) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            refuse(
                    "NOT-A-BUNDLE",
                    "the jar has no META-INF/MANIFEST.MF; build it as a bundle, with Bundle-SymbolicName and Require-Capability");
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new Headers(new Manifest(new ByteArrayInputStream(in.readAllBytes()))));
        }
    }

    private void judge(Headers headers) {
        if (headers.symbolicName().isEmpty()) {
            refuse(
                    "NOT-A-BUNDLE",
                    "the manifest has no Bundle-SymbolicName, so the jar is no bundle; add that header, and"
                            + " Bundle-ManifestVersion: 2");
            return;
        }
        headers.refusals().forEach(sentence -> refuse("NEVER-ALLOWED", sentence));
        if (!headers.asksForExtender()) {
            if (names.stream().anyMatch(name -> name.startsWith(Contribution.TYPE_FOLDER + "/"))) {
                refuse(
                        "NO-EXTENDER",
                        "the manifest does not ask for the extender, so the type would never be found; add"
                                + " Require-Capability: osgi.extender; filter:=\"(&(osgi.extender=appealworkbench.types)"
                                + "(version>=1.0)(!(version>=2.0)))\"");
            } else {
                code("it contributes no appeal type");
            }
        }
        List<String> foreign = headers.foreign();
        if (!foreign.isEmpty()) {
            code("the manifest has the headers " + String.join(", ", foreign));
        }
    }

    private void refuse(String code, String sentence) {
        refusals.add(Fault.error(place, code, sentence));
    }

    /** The first reason is enough: a jar of code has hundreds. */
    private void code(String sentence) {
        if (marksOfCode.isEmpty()) {
            marksOfCode.add(Fault.warning(
                    place, "CODE-BUNDLE", sentence + ", so it is no plug-in of data only and needs to be trusted"));
        }
    }

    private Inspection result(String digest, Optional<Headers> headers, Optional<Head> head) {
        Inspection.Kind kind = !refusals.isEmpty()
                ? Inspection.Kind.REFUSED
                : marksOfCode.isEmpty() ? Inspection.Kind.DATA : Inspection.Kind.CODE;
        return new Inspection(
                kind,
                digest,
                headers.flatMap(Headers::symbolicName).orElse(""),
                headers.map(Headers::version).orElse(""),
                head,
                kind == Inspection.Kind.REFUSED ? refusals : marksOfCode);
    }
}

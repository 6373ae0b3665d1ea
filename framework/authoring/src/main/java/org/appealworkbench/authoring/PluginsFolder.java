package org.appealworkbench.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.PluginArchives;
import org.appealworkbench.api.plugin.PluginArchives.Archive;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.workflow.Installation;
import org.appealworkbench.api.workflow.PluginReport;
import org.osgi.framework.Version;

/** Puts jars into the folder of plug-ins and takes them out. */
record PluginsFolder(
        InstalledJars installed,
        AppealTypes types,
        PluginArchives archives,
        Verifier verifier,
        InstallFolder installFolder) {

    Installation install(Path jar, String shownAs) {
        if (!Files.isRegularFile(jar)) {
            throw new AppealException(
                    AuthoringError.NOT_READABLE,
                    Files.isDirectory(jar)
                            ? "'" + shownAs + "' is a folder. 'appeal plugin pack' makes a jar of it."
                            : "There is no jar '" + shownAs + "'.");
        }
        Archive archive = archives.inspect(jar, shownAs);
        if (archive.kind() == PluginArchives.Kind.CODE && !archive.installable()) {
            throw notTrusted(archive, shownAs);
        }
        PluginReport report = report(archive, jar, shownAs);
        return report.isSound()
                ? put(jar, shownAs, archive, report)
                : new Installation(report, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** A bundle of code may bring tools that its own templates need, so its type is verified once it runs. */
    private PluginReport report(Archive archive, Path jar, String shownAs) {
        List<Fault> faults = new ArrayList<>();
        if (archive.kind() == PluginArchives.Kind.DATA) {
            PluginSource source = new PluginSource(jar, shownAs);
            Verdict verdict = verifier.verify(jar);
            verdict.faults().forEach(fault -> faults.add(source.shown(fault)));
        } else {
            faults.addAll(archive.faults());
        }
        return new PluginReport(archive.id(), archive.version(), faults, List.of(), List.of());
    }

    private static AppealException notTrusted(Archive archive, String shownAs) {
        return new AppealException(
                AuthoringError.NOT_TRUSTED,
                "'" + shownAs + "' was not installed, because it could run code: "
                        + archive.faults().stream()
                                .map(Fault::sentence)
                                .reduce((first, second) -> first + "; " + second)
                                .orElse("nobody trusts it"));
    }

    private Installation put(Path jar, String shownAs, Archive archive, PluginReport report) {
        Path target = installFolder.plugins().resolve(name(jar, archive));
        List<TypeEntry> others = archive.id().map(installed::offering).orElse(List.of()).stream()
                .filter(entry -> !installed.path(entry).equals(target))
                .toList();
        boolean isThere = Files.exists(target);
        WholeFile.copy(jar, shownAs, target);

        List<String> replaced = new ArrayList<>();
        if (isThere) {
            replaced.add(shown(target));
        }
        List<String> shadowed = new ArrayList<>();
        List<String> shadowing = new ArrayList<>();
        for (TypeEntry other : others) {
            int order = version(other.version()).compareTo(version(archive.version()));
            if (order == 0) {
                delete(installed.path(other));
            }
            (order == 0 ? replaced : order < 0 ? shadowed : shadowing).add(other.file() + " " + other.version());
        }
        return new Installation(report, Optional.of(target), replaced, shadowed, shadowing);
    }

    /** One name for one version of a type, whatever the jar was called on its way; a jar without a type keeps its name. */
    private static String name(Path jar, Archive archive) {
        return archive.id()
                .map(id -> id + "-" + archive.version().replaceAll("[^A-Za-z0-9._-]", "_") + ".jar")
                .orElseGet(() -> {
                    String name = String.valueOf(jar.getFileName());
                    return name.endsWith(".jar") ? name : name + ".jar";
                });
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    List<Path> remove(AppealTypeId id, Optional<String> version) {
        List<TypeEntry> offering = installed.offering(id);
        if (offering.isEmpty()) {
            throw notThere(id);
        }
        List<TypeEntry> meant = offering.stream()
                .filter(entry -> version.filter(wanted -> !wanted.equals(entry.version()))
                        .isEmpty())
                .toList();
        if (meant.isEmpty() || meant.stream().map(TypeEntry::version).distinct().count() > 1) {
            throw new AppealException(
                    AuthoringError.SEVERAL_VERSIONS,
                    (meant.isEmpty()
                                    ? "'" + id + "' is not there in version " + version.orElse("") + "."
                                    : "'" + id + "' is there in several versions; say which with --version.")
                            + " There are: "
                            + String.join(
                                    ", ",
                                    offering.stream()
                                            .map(entry -> entry.version() + " (" + entry.file() + ")")
                                            .toList())
                            + ".");
        }
        List<Path> files = meant.stream().map(installed::path).toList();
        files.forEach(this::delete);
        return files;
    }

    /** The registry knows what is near. */
    private AppealException notThere(AppealTypeId id) {
        types.get(id);
        return new AppealException(
                AuthoringError.NOT_IN_PLUGINS,
                "'" + id + "' comes with the product and not from the folder of plug-ins, so it cannot be removed.");
    }

    private void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw WholeFile.notWritable(file, e);
        }
    }

    private static String shown(Path file) {
        return "plugins/" + file.getFileName();
    }
}

package org.appealworkbench.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.PluginArchives;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.workflow.PluginJar;

/** The jars in the folder of plug-ins, as the host sees them. */
record InstalledJars(AppealTypes types, PluginArchives archives, InstallFolder installFolder) {

    private static final String FOLDER = "plugins/";

    List<PluginJar> all() {
        return types.entries().stream()
                .filter(entry -> entry.file().startsWith(FOLDER))
                .filter(entry -> Files.exists(path(entry)))
                .sorted(Comparator.comparing(TypeEntry::file))
                .map(this::jar)
                .toList();
    }

    List<TypeEntry> offering(AppealTypeId id) {
        return all().stream()
                .map(PluginJar::entry)
                .filter(entry -> entry.id().filter(id::equals).isPresent())
                .toList();
    }

    Path path(TypeEntry entry) {
        return installFolder.plugins().resolve(entry.file().substring(FOLDER.length()));
    }

    private PluginJar jar(TypeEntry entry) {
        PluginArchives.Archive archive = archives.inspect(path(entry), entry.file());
        return new PluginJar(entry, archive.kind(), archive.installable());
    }
}

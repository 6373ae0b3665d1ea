package org.appealworkbench.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.PluginArchives;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.workflow.Authoring;
import org.appealworkbench.api.workflow.Installation;
import org.appealworkbench.api.workflow.PackedPlugin;
import org.appealworkbench.api.workflow.PluginJar;
import org.appealworkbench.api.workflow.PluginReport;
import org.appealworkbench.api.workflow.Workflow;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tools, each in a class of its own; here they only meet what they work with. */
@Component
public final class PluginTools implements Authoring {

    /** Framework property: the product's folder. */
    private static final String HOME = "appeal.home";

    private final PluginCheck check;
    private final Packing packing;
    private final InstalledJars installed;
    private final PluginsFolder folder;

    @Activate
    public PluginTools(
            BundleContext context,
            @Reference Workflow workflow,
            @Reference Verifier verifier,
            @Reference AppealTypes types,
            @Reference PluginArchives archives) {
        this(workflow, verifier, types, archives, () -> Optional.ofNullable(context.getProperty(HOME))
                .map(Path::of)
                .orElseThrow(() -> new AppealException(
                        AuthoringError.NO_HOME,
                        "the host was started without a folder of its own, so there is no folder of plug-ins")));
    }

    PluginTools(
            Workflow workflow,
            Verifier verifier,
            AppealTypes types,
            PluginArchives archives,
            InstallFolder installFolder) {
        this.check = new PluginCheck(verifier, new GoldenTests(workflow));
        this.packing = new Packing(check, archives);
        this.installed = new InstalledJars(types, archives, installFolder);
        this.folder = new PluginsFolder(installed, types, archives, verifier, installFolder);
    }

    @Override
    public List<Path> create(AppealTypeId id, Path target) {
        new Scaffold(id).write(target);
        check.check(target, target.toString(), Golden.ACCEPT);
        return Scaffold.files(target);
    }

    @Override
    public PluginReport check(Path folderOrJar, String shownAs, Golden golden) {
        return check.check(folderOrJar, shownAs, golden);
    }

    @Override
    public PackedPlugin pack(Path source, String shownAs) {
        return packing.pack(source, shownAs);
    }

    @Override
    public List<PluginJar> list() {
        return installed.all();
    }

    @Override
    public Installation install(Path jar, String shownAs) {
        return folder.install(jar, shownAs);
    }

    @Override
    public List<Path> remove(AppealTypeId id, Optional<String> version) {
        return folder.remove(id, version);
    }
}

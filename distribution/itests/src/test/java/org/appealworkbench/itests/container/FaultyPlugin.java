package org.appealworkbench.itests.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.appealworkbench.itests.PluginJar;

/** A plug-in with one fault, for the container: its rule names a question that is not there. */
final class FaultyPlugin {

    static final String TYPE = "faulty-stranger";

    private FaultyPlugin() {}

    static Path write() throws IOException {
        Path jar = Files.createDirectories(Path.of("target/container")).resolve("faulty.jar");
        return Files.write(
                jar,
                PluginJar.stranger(TYPE)
                        .edit(
                                "rules.yaml",
                                text -> text + "\n  - id: STR-001\n    on: interview\n    severity: error\n"
                                        + "    check: noSuchQuestion > 3\n")
                        .edit("l10n/messages.properties", text -> text + "\nrule.STR-001 = x\n")
                        .edit("l10n/messages_zh_CN.properties", text -> text + "\nrule.STR-001 = 错\n")
                        .bytes());
    }
}

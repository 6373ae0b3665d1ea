package org.appealworkbench.authoring;

import java.nio.file.Path;

/** Where the product is installed. */
@FunctionalInterface
interface InstallFolder {

    Path home();

    default Path plugins() {
        return home().resolve("plugins");
    }
}

package org.appealworkbench.headless;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What the launcher told the framework about this run. */
record Host(BundleContext context) {

    /** Against which relative paths of the command line resolve. */
    Path workingDirectory() {
        return property("appeal.cwd").map(Path::of).orElse(Path.of(""));
    }

    Path resolve(Path given) {
        return workingDirectory().resolve(given);
    }

    String[] arguments() {
        return property("appeal.args")
                .filter(joined -> !joined.isEmpty())
                .map(joined -> joined.split("\u0000", -1))
                .orElse(new String[0]);
    }

    Optional<Path> home() {
        return property("appeal.home").map(Path::of);
    }

    Optional<Path> cache() {
        return property("appeal.cache").map(Path::of);
    }

    Optional<String> language() {
        return property("appeal.lang");
    }

    /** A service that the component of the command depends on, so that it is there. */
    <S> S service(ServiceReference<S> reference) {
        return Optional.ofNullable(context.getService(reference))
                .orElseThrow(() -> new IllegalStateException("the service went away: " + reference));
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(context.getProperty(name));
    }

    /** A service that only some commands need. */
    <T> T service(Class<T> type) {
        return Optional.ofNullable(context.getServiceReference(type))
                .map(context::getService)
                .orElseThrow(() -> new IllegalStateException("there is no service " + type.getName()));
    }
}

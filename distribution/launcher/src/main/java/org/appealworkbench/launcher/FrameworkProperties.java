package org.appealworkbench.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Constants;

/** The framework's settings, and the values that the launcher hands over to the bundles. */
final class FrameworkProperties {
    /** The folder of the product. */
    static final String HOME = "appeal.home";

    /** A folder of this process for what can be made again. */
    static final String CACHE = "appeal.cache";

    /** The arguments of the command line, joined by NUL, which no argument can hold. */
    static final String ARGUMENTS = "appeal.args";

    /** The folder that relative paths start from. */
    static final String WORKING_FOLDER = "appeal.cwd";

    /** The language of the user's environment as a language tag; absent when it names none. */
    static final String LANGUAGE = "appeal.lang";

    /** Velocity and others import the 1.x of SLF4J, newer libraries the 2.x; the one API serves both. */
    private static final List<String> SLF4J_VERSIONS = List.of("2.0.20", "1.7.36");

    private static final List<String> SLF4J_PACKAGES =
            List.of("org.slf4j", "org.slf4j.event", "org.slf4j.helpers", "org.slf4j.spi");

    private static final List<String> OSGI_PACKAGES = List.of(
            "org.osgi.service.component;version=1.5.1",
            "org.osgi.service.component.propertytypes;version=1.5",
            "org.osgi.service.component.runtime;version=1.5;uses:=\"org.osgi.service.component.runtime.dto,org.osgi.util.promise\"",
            "org.osgi.service.component.runtime.dto;version=1.5",
            "org.osgi.service.log;version=1.5",
            "org.osgi.service.log.admin;version=1.0",
            "org.osgi.util.function;version=1.2",
            "org.osgi.util.promise;version=1.3;uses:=\"org.osgi.util.function\"");

    private FrameworkProperties() {}

    static Map<String, Object> of(Settings settings, CacheSlot slot, int startLevel) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, slot.frameworkFolder().toString());
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, Integer.toString(startLevel));
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, systemPackages());
        // A pool of threads costs more than it saves for this number of bundles.
        properties.put("felix.resolver.parallelism", "1");
        // What the component runtime read from XML it keeps in its folder, and reads from there as long as the bundle
        // is the same.
        properties.put("ds.cache.metadata", "true");
        // The slot has a lock of its own, which tells more than the framework's.
        properties.put("felix.cache.locking", "false");
        // What fails is told once, as a sentence, from the framework's events.
        properties.put("felix.log.level", settings.debug() ? "3" : "0");
        properties.put("felix.log.logger", new FrameworkLog());
        properties.put("ds.loglevel", settings.debug() ? "info" : "warn");
        properties.put(HOME, settings.home().toString());
        properties.put(CACHE, absolute(slot.bundleFolder()));
        properties.put(ARGUMENTS, String.join("\0", settings.arguments()));
        properties.put(WORKING_FOLDER, settings.workingFolder().toString());
        settings.language().ifPresent(language -> properties.put(LANGUAGE, language));
        return properties;
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    private static String systemPackages() {
        Stream<String> slf4j = SLF4J_VERSIONS.stream()
                .flatMap(version -> SLF4J_PACKAGES.stream().map(name -> name + ";version=" + version));
        return Stream.concat(slf4j, OSGI_PACKAGES.stream()).collect(Collectors.joining(","));
    }
}

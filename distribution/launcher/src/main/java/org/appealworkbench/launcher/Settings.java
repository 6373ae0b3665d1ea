package org.appealworkbench.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the start script and the environment say.
 *
 * @param home the folder of the product, with {@code bundles/} in it
 * @param cacheRoot the user's cache folder; empty when there is none
 * @param arguments the command line, unread
 * @param workingFolder the folder that relative paths of the command line start from
 * @param language the language the user's environment asks for, as a language tag; empty when it asks for none
 * @param classArchive where to leave a class data archive for the next start; empty when there is one already
 * @param patience how long to wait for the command once all bundles are started
 * @param debug whether to tell about every step
 */
record Settings(
        Path home,
        Optional<Path> cacheRoot,
        List<String> arguments,
        Path workingFolder,
        Optional<String> language,
        Optional<Path> classArchive,
        Duration patience,
        boolean debug) {

    private static final String DEFAULT_PATIENCE_MILLIS = "2000";

    static Settings of(String[] arguments, Properties properties, Map<String, String> environment) {
        String home = properties.getProperty("appeal.home");
        if (home == null) {
            throw new IllegalArgumentException("The system property appeal.home is missing; start with bin/appeal.");
        }
        return new Settings(
                Path.of(home).toAbsolutePath().normalize(),
                given(properties, "appeal.cache.root").map(Path::of),
                List.of(arguments),
                Path.of(properties.getProperty("user.dir", ".")).toAbsolutePath(),
                language(properties, environment),
                given(properties, "appeal.class.archive").map(Path::of),
                Duration.ofMillis(Long.parseLong(properties.getProperty("appeal.patience", DEFAULT_PATIENCE_MILLIS))),
                "debug".equalsIgnoreCase(environment.get("APPEAL_LOG")));
    }

    private static Optional<String> given(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name)).filter(value -> !value.isBlank());
    }

    /** The script hands over the locale it was called with, because it may have to replace it to make paths readable. */
    private static Optional<String> language(Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(environment.get("APPEAL_LANG"))
                .filter(value -> !value.isBlank())
                .or(() -> given(properties, "appeal.locale"))
                .map(Settings::languageTag)
                .filter(tag -> !tag.equals("C") && !tag.equals("POSIX"));
    }

    private static String languageTag(String locale) {
        return locale.replaceFirst("[.@].*$", "").replace('_', '-');
    }
}

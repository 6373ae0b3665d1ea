package org.appealworkbench.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a bundle lacks, read from the framework's message, which names a chain of bundles and, last, the requirement at its end.
 *
 * @param bundle the bundle at the end of the chain; empty when the message names none
 * @param kind {@code package}, {@code bundle}, {@code java} or {@code other}
 */
record MissingRequirement(String bundle, String kind, String name) {
    private static final Pattern REQUIREMENT =
            Pattern.compile("missing requirement \\[([^\\s\\]]+) [^;]*?\\] ([\\w.]+); (.*?)(?= \\[caused by|\\]?$)");
    private static final Pattern VALUE =
            Pattern.compile("\\((osgi\\.wiring\\.package|osgi\\.wiring\\.bundle|osgi\\.ee)=([^)]*)\\)");
    private static final Pattern VERSION = Pattern.compile("\\(version>?=([^)]*)\\)");

    static MissingRequirement in(String message) {
        MissingRequirement last = new MissingRequirement("", "other", message);
        Matcher requirement = REQUIREMENT.matcher(message);
        while (requirement.find()) {
            last = of(requirement.group(1), requirement.group(3));
        }
        return last;
    }

    private static MissingRequirement of(String bundle, String filter) {
        Matcher value = VALUE.matcher(filter);
        if (!value.find()) {
            return new MissingRequirement(bundle, "other", filter);
        }
        Matcher version = VERSION.matcher(filter);
        String name = value.group(2) + (version.find() ? " " + version.group(1) : "");
        return switch (value.group(1)) {
            case "osgi.wiring.package" -> new MissingRequirement(bundle, "package", name);
            case "osgi.wiring.bundle" -> new MissingRequirement(bundle, "bundle", name);
            default -> new MissingRequirement(bundle, "java", name);
        };
    }

    String phrase(Texts texts) {
        return texts.of("missing-" + kind, name, bundle);
    }
}

package org.appealworkbench.extensions.internal.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.appealworkbench.extensions.internal.Extender;

/** The headers of a bundle, judged by what they let it do. */
final class Headers {

    private static final Set<String> OF_DATA = Set.of(
            "bundle-manifestversion",
            "bundle-symbolicname",
            "bundle-version",
            "bundle-name",
            "bundle-vendor",
            "bundle-license",
            "bundle-description",
            "require-capability");
    private static final Set<String> OF_BUILD_TOOLS = Set.of(
            "manifest-version",
            "signature-version",
            "created-by",
            "originally-created-by",
            "built-by",
            "build-jdk",
            "build-jdk-spec",
            "java-version",
            "archiver-version",
            "ant-version",
            "bnd-lastmodified",
            // What bnd packed; names no package that anybody could load.
            "private-package",
            "tool");
    private static final Pattern TITLE = Pattern.compile("(?:implementation|specification)-(?:title|version|vendor)");

    private static final Pattern OWN_PACKAGE = Pattern.compile("(?:^|[,;\\s])org\\.appealworkbench(?:\\.|[,;\\s]|$)");

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Headers(Manifest manifest) {
        manifest.getMainAttributes().forEach((name, value) -> values.put(name.toString(), value.toString()));
    }

    /** As the framework reads them. */
    Headers(Dictionary<String, String> bundle) {
        Collections.list(bundle.keys()).forEach(name -> values.put(name, bundle.get(name)));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Without directives. */
    Optional<String> symbolicName() {
        return value("Bundle-SymbolicName").map(value -> value.split(";", 2)[0].strip());
    }

    String version() {
        return value("Bundle-Version").orElse("0.0.0");
    }

    boolean asksForExtender() {
        return requirements().stream().anyMatch(Headers::isExtender);
    }

    /** What no trust makes up for. */
    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        if (value("Fragment-Host").isPresent()) {
            refusals.add(
                    "it is a fragment, which would become part of another bundle; remove the header Fragment-Host");
        }
        if (value("Export-Package")
                .filter(exports -> OWN_PACKAGE.matcher(exports).find())
                .isPresent()) {
            refusals.add("it exports packages of org.appealworkbench, which only the workbench may; remove them from"
                    + " Export-Package");
        }
        return refusals;
    }

    /** The headers that a bundle of data has no use for. */
    List<String> foreign() {
        List<String> foreign = new ArrayList<>();
        for (String name : values.keySet()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!OF_DATA.contains(lower)
                    && !OF_BUILD_TOOLS.contains(lower)
                    && !TITLE.matcher(lower).matches()) {
                foreign.add(name);
            }
        }
        if (!requirements().stream().allMatch(Headers::isExtender)) {
            foreign.add("Require-Capability with more than " + Extender.NAME);
        }
        return foreign.stream().sorted().toList();
    }

    private List<String> requirements() {
        return clauses(value("Require-Capability").orElse("")).stream()
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** Split at commas outside of quotes; by hand, because a pattern would need more stack the longer the header is. */
    private static List<String> clauses(String header) {
        List<String> clauses = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                clauses.add(header.substring(start, i));
                start = i + 1;
            }
        }
        clauses.add(header.substring(start));
        return clauses;
    }

    private static boolean isExtender(String clause) {
        return clause.startsWith(Extender.NAMESPACE + ";") && Extender.isMark(clause);
    }
}

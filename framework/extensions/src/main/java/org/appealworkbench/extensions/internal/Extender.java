package org.appealworkbench.extensions.internal;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** The capability by which bundles say that they are plug-ins. */
public final class Extender {

    public static final String NAMESPACE = "osgi.extender";
    public static final String NAME = "appealworkbench.types";
    static final String VERSION = "1.0";

    private static final String MARK = "(" + NAMESPACE + "=" + NAME + ")";

    private Extender() {}

    /** Whether the bundle asks for the extender, in whatever version. */
    static boolean isPlugin(Bundle bundle) {
        @Nullable BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null
                && revision.getDeclaredRequirements(NAMESPACE).stream().anyMatch(Extender::isAskedFor);
    }

    static boolean isAskedFor(BundleRequirement requirement) {
        return requirement.getNamespace().equals(NAMESPACE)
                && isMark(requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, ""));
    }

    /** Whether a filter names the extender. */
    public static boolean isMark(String filter) {
        return filter.replace(" ", "").contains(MARK);
    }
}

package org.appealworkbench.extensions.internal;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** Resolves bundles, and says in words why one does not. */
final class Resolution {

    private final FrameworkWiring wiring;

    Resolution(BundleContext context) {
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /** Empty if the bundle is resolved or now could be. */
    List<Fault> faults(Bundle bundle) {
        if (bundle.getState() != Bundle.INSTALLED || wiring.resolveBundles(List.of(bundle))) {
            return List.of();
        }
        Place place = Place.of(bundle.getLocation());
        List<Fault> faults = new ArrayList<>();
        @Nullable BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision != null) {
            for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
                if (isMandatory(requirement)
                        && wiring.findProviders(requirement).isEmpty()) {
                    faults.add(Fault.error(place, "UNRESOLVED", sentence(requirement)));
                }
            }
        }
        if (faults.isEmpty()) {
            faults.add(Fault.error(
                    place,
                    "UNRESOLVED",
                    "the bundle does not fit the others: something that it needs is there, but cannot be used itself;"
                            + " 'appeal doctor' shows the bundles"));
        }
        return faults;
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        return !Namespace.RESOLUTION_OPTIONAL.equals(
                        requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
                && !PackageNamespace.RESOLUTION_DYNAMIC.equals(
                        requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
    }

    private static String sentence(BundleRequirement requirement) {
        String filter = requirement
                .getDirectives()
                .getOrDefault(
                        Namespace.REQUIREMENT_FILTER_DIRECTIVE,
                        requirement.getAttributes().toString());
        if (Extender.isAskedFor(requirement)) {
            return "the plug-in is written for another version of the workbench: it needs " + filter
                    + ", this one offers version " + Extender.VERSION + "; get a newer plug-in or workbench";
        }
        String what = requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                ? "the Java package"
                : "the capability " + requirement.getNamespace();
        return "nothing offers " + what + " " + filter + ", which the bundle needs; install a bundle that does";
    }
}

package org.appealworkbench.extensions.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.appealworkbench.api.spi.ContributionCheck;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The checks of the stages, fetched only when something is verified, so that a warm start does not load them. */
final class StageChecks {

    private final BundleContext context;

    StageChecks(BundleContext context) {
        this.context = context;
    }

    /** Names of the stages that offer a check now, in the order in which they run. */
    List<String> stages() {
        return references().map(StageChecks::stage).toList();
    }

    List<ContributionCheck> all() {
        return references().map(context::getService).filter(Objects::nonNull).toList();
    }

    private Stream<ServiceReference<ContributionCheck>> references() {
        try {
            return context.getServiceReferences(ContributionCheck.class, null).stream()
                    .sorted(Comparator.comparing(StageChecks::stage).thenComparing(Comparator.reverseOrder()));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("there is no filter", e);
        }
    }

    private static String stage(ServiceReference<ContributionCheck> reference) {
        return Objects.toString(reference.getProperty(ContributionCheck.PROPERTY_STAGE), "");
    }
}

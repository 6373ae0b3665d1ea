package org.appealworkbench.extensions.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.plugin.TemplateTool;
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

    /** Another word after a bundle that offers tools came, went or was replaced: templates are sound only with their tools. */
    String tools() {
        return references(TemplateTool.class)
                .flatMap(tool -> Stream.ofNullable(tool.getBundle()))
                .map(CoreState::of)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Another word whenever a verdict might come out otherwise: after a stage or a tool came, went or was replaced. */
    String state() {
        return String.join("\n", stages()) + "\n\n" + tools();
    }

    private Stream<ServiceReference<ContributionCheck>> references() {
        return references(ContributionCheck.class)
                .sorted(Comparator.comparing(StageChecks::stage).thenComparing(Comparator.reverseOrder()));
    }

    private <T> Stream<ServiceReference<T>> references(Class<T> service) {
        try {
            return context.getServiceReferences(service, null).stream();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("there is no filter", e);
        }
    }

    private static String stage(ServiceReference<ContributionCheck> reference) {
        return Objects.toString(reference.getProperty(ContributionCheck.PROPERTY_STAGE), "");
    }
}

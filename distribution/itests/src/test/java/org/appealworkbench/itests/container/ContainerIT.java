package org.appealworkbench.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the product in a framework, with a faulty plug-in among them. */
@ExtendWith(InContainer.class)
class ContainerIT {

    @Test
    void every_bundle_is_active() {
        Bundle[] bundles = context().getBundles();
        assertThat(bundles).hasSizeGreaterThan(30);
        assertThat(Arrays.stream(bundles)
                        .filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                        .filter(bundle -> bundle.getState() != Bundle.ACTIVE && bundle.getState() != Bundle.STARTING))
                .isEmpty();
    }

    @Test
    void the_letter_comes_out_of_the_service_registry() {
        Workflow workflow = service(Workflow.class);
        Path example = Path.of(System.getProperty("appeal.sources"), "docs/examples/late-shipment");
        Assessment assessment = workflow.assess(workflow.open(example), Stage.READY);
        Letter letter = workflow.letter(assessment, Optional.empty());
        assertThat(letter.parts()).hasSizeGreaterThan(3);
        assertThat(workflow.render(assessment, letter, Set.of("txt", "pdf"), false))
                .extracting(file -> file.name())
                .contains("appeal.txt", "appeal.pdf");
    }

    @Test
    void a_faulty_plug_in_is_kept_out_with_its_reason_and_the_others_are_there() {
        AppealTypes types = service(AppealTypes.class);
        assertThat(types.find(AppealTypeId.of(FaultyPlugin.TYPE))).isEmpty();
        assertThat(types.find(AppealTypeId.of("late-shipment"))).isPresent();
        assertThat(types.entries())
                .filteredOn(entry -> entry.status() == TypeEntry.Status.KEPT_OUT)
                .singleElement()
                .satisfies(entry -> assertThat(entry.faults().toString())
                        .contains("APPEAL-INF/rules.yaml")
                        .contains("noSuchQuestion"));
    }

    private static <T> T service(Class<T> type) {
        return context().getService(context().getServiceReference(type));
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(ContainerIT.class).getBundleContext();
    }
}

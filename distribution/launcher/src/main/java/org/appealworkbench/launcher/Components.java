package org.appealworkbench.launcher;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Follows the services that the command's component waits for, down to the one that nobody offers. */
final class Components {
    private final ServiceComponentRuntime runtime;
    private final Texts texts;
    private final Collection<ComponentDescriptionDTO> all;

    Components(ServiceComponentRuntime runtime, Bundle[] bundles, Texts texts) {
        this.runtime = runtime;
        this.texts = texts;
        this.all = runtime.getComponentDescriptionDTOs(bundles);
    }

    /** Empty when no component offers the command at all. */
    Optional<String> whyNoCommand() {
        return providersOf(Callable.class.getName())
                .filter(component -> component.properties.containsKey("appeal.command"))
                .findFirst()
                .map(component -> why(component, new HashSet<>()));
    }

    private String why(ComponentDescriptionDTO component, Set<String> seen) {
        String bundle = component.bundle.symbolicName;
        if (!seen.add(component.name)) {
            return texts.of("component-cycle", bundle, component.name);
        }
        for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                return texts.of("component-failed", bundle, firstLine(configuration.failure));
            }
            for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
                String service = interfaceOf(component, reference.name);
                List<ComponentDescriptionDTO> providers = providersOf(service).toList();
                if (providers.isEmpty()) {
                    return texts.of("service-missing", bundle, service);
                }
                return why(providers.get(0), seen);
            }
        }
        return texts.of("component-silent", bundle, component.name);
    }

    private Stream<ComponentDescriptionDTO> providersOf(String service) {
        return all.stream()
                .filter(component -> List.of(component.serviceInterfaces).contains(service));
    }

    private static String interfaceOf(ComponentDescriptionDTO component, String reference) {
        return Stream.of(component.references)
                .filter(candidate -> candidate.name.equals(reference))
                .map((ReferenceDTO candidate) -> candidate.interfaceName)
                .findFirst()
                .orElse(reference);
    }

    private static String firstLine(String failure) {
        return failure.lines().findFirst().orElse("").strip();
    }
}

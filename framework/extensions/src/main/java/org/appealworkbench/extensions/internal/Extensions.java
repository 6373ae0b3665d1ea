package org.appealworkbench.extensions.internal;

import java.util.List;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.extensions.internal.source.BundleSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The services of this bundle while there is a policy. */
final class Extensions implements AutoCloseable {

    static final String PLUGIN_FOLDER = "plugins";

    private final Plugins plugins;
    private final List<ServiceRegistration<?>> registrations;

    private Extensions(Plugins plugins, List<ServiceRegistration<?>> registrations) {
        this.plugins = plugins;
        this.registrations = registrations;
    }

    static Extensions open(BundleContext context, Policy policy) {
        StageChecks checks = new StageChecks(context);
        TypeVerifier verifier = new TypeVerifier(policy);
        Resolution resolution = new Resolution(context);
        Plugins plugins = new Plugins(context, bundle -> read(bundle, verifier, checks, resolution));
        ServiceRegistration<Policy> published = context.registerService(Policy.class, policy, null);
        plugins.open();
        return new Extensions(
                plugins,
                List.of(
                        published,
                        context.registerService(Verifier.class, new FileVerifier(verifier, checks::all), null),
                        context.registerService(AppealTypes.class, new InstalledTypes(plugins, List::of), null)));
    }

    private static Plugin read(Bundle bundle, TypeVerifier verifier, StageChecks checks, Resolution resolution) {
        return new Plugin(
                bundle,
                Head.read(new BundleSource(bundle)),
                plugin -> verifier.verify(plugin.source(), checks.all()),
                resolution);
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        plugins.close();
    }
}

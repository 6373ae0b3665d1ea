package org.appealworkbench.itests.guest;

import java.util.Hashtable;
import java.util.Map;
import org.appealworkbench.api.plugin.Rule;
import org.appealworkbench.api.plugin.TemplateTool;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers a tool and a rule. */
public final class GuestActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(TemplateTool.class, new ShoutTool(), null);
        context.registerService(Rule.class, new GuestRule(), new Hashtable<>(Map.of(Rule.PROPERTY_TYPE, "stranger")));
    }

    @Override
    public void stop(BundleContext context) {}
}

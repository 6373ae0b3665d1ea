package org.appealworkbench.launcher.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers a command that does what its arguments say; tests put it into bundles made on the fly. */
public final class CommandActivator implements BundleActivator {
    private List<String> arguments = List.of();

    @Override
    public void start(BundleContext context) {
        arguments = Arrays.asList(context.getProperty("appeal.args").split("\0", -1));
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("appeal.command", true);
        Callable<Integer> command = () -> run(context);
        context.registerService(Callable.class, command, properties);
    }

    @Override
    public void stop(BundleContext context) throws IOException {
        if (arguments.get(0).equals("hold")) {
            Files.writeString(Path.of(arguments.get(1)), "stopped");
        }
    }

    private Integer run(BundleContext context) throws IOException {
        switch (arguments.get(0)) {
            case "exit":
                return Integer.valueOf(arguments.get(1));
            case "null":
                return null;
            case "throw":
                throw new IllegalStateException("the command broke");
            case "echo":
                System.out.println(String.join("|", arguments.subList(1, arguments.size())));
                return 0;
            case "property":
                System.out.println(context.getProperty(arguments.get(1)));
                return 0;
            case "bundles":
                System.out.println(Stream.of(context.getBundles())
                        .filter(bundle -> bundle.getBundleId() > 0 && bundle.getState() == Bundle.ACTIVE)
                        .map(bundle -> bundle.getLocation() + "@" + bundle.getVersion())
                        .collect(Collectors.joining(" ")));
                return 0;
            case "hold":
                System.out.println(context.getProperty("appeal.cache"));
                return System.in.read() < 0 ? 0 : 1;
            default:
                return 2;
        }
    }
}

package org.appealworkbench.launcher;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.hooks.weaving.WovenClassListener;

/**
 * The classes that this process has loaded, so that all of them can enter the class data archive.
 *
 * <p>The archive takes only linked classes. Some hundred are loaded and not linked, because they are only looked at while others are
 * verified, and would be read from their jars at every start.
 */
final class LoadedClasses implements WeavingHook, WovenClassListener {
    private final List<Class<?>> ofBundles = new ArrayList<>();

    /** Begins to listen to what bundles load; called before they do. */
    void listen(BundleContext context) {
        // The framework tells about loaded classes only if somebody might change them.
        context.registerService(WeavingHook.class, this, null);
        context.registerService(WovenClassListener.class, this, null);
    }

    @Override
    public void weave(WovenClass woven) {
        // Classes stay as they are.
    }

    @Override
    public synchronized void modified(WovenClass woven) {
        if (woven.getState() == WovenClass.DEFINED) {
            ofBundles.add(woven.getDefinedClass());
        }
    }

    /** Called while the bundles are still there, because linking may load more classes. */
    void link() {
        snapshot().forEach(LoadedClasses::link);
        namesOfAll().forEach(LoadedClasses::linkOutsideOfBundles);
    }

    private synchronized List<Class<?>> snapshot() {
        return List.copyOf(ofBundles);
    }

    /** Java links a class before it tells its fields, and does not initialize it. */
    @SuppressWarnings("ReturnValueIgnored")
    private static void link(Class<?> loaded) {
        try {
            loaded.getDeclaredFields();
        } catch (LinkageError e) {
            // One of those that never will be used.
        }
    }

    private static void linkOutsideOfBundles(String name) {
        try {
            link(Class.forName(name, false, LoadedClasses.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            // It belongs to a bundle, or has no name that can be asked for.
        }
    }

    /** The machine prints a tree, each class with its loader's address: {@code |--java.io.Reader/null}. */
    private static Stream<String> namesOfAll() {
        try {
            Object tree = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmClassHierarchy",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return String.valueOf(tree).lines().map(line -> line.replaceFirst("^[|\\- ]+", "")
                    .replaceFirst("/.*$", ""));
        } catch (JMException e) {
            return Stream.empty();
        }
    }
}

package org.appealworkbench.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Sends the framework's own messages to the common log; by default they would go to standard output, which is for results. */
final class FrameworkLog extends Logger {
    @Override
    @SuppressWarnings("rawtypes") // the framework's signature
    protected void doLog(
            @Nullable Bundle bundle,
            @Nullable ServiceReference reference,
            int level,
            String message,
            @Nullable Throwable thrown) {
        System.Logger.Level severity =
                switch (level) {
                    case LOG_ERROR -> System.Logger.Level.ERROR;
                    case LOG_WARNING -> System.Logger.Level.WARNING;
                    case LOG_INFO -> System.Logger.Level.INFO;
                    default -> System.Logger.Level.DEBUG;
                };
        String text = bundle == null ? message : message + " (" + bundle + ")";
        System.getLogger("org.apache.felix.framework").log(severity, text, thrown);
    }
}

package org.appealworkbench.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.log.FormatterLogger;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerConsumer;
import org.osgi.service.log.LoggerFactory;

/**
 * The OSGi log as a way into the common one. Above all it makes the messages of the component runtime heard, which keeps its failures
 * to itself when nobody offers this service.
 */
final class BundleLog implements LoggerFactory {
    private static final Map<String, System.Logger.Level> LEVELS = Map.of(
            "audit", System.Logger.Level.INFO,
            "error", System.Logger.Level.ERROR,
            "warn", System.Logger.Level.WARNING,
            "info", System.Logger.Level.INFO,
            "debug", System.Logger.Level.DEBUG,
            "trace", System.Logger.Level.TRACE);

    private final System.Logger.Level threshold;

    BundleLog(boolean debug) {
        this.threshold = debug ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
    }

    @Override
    public Logger getLogger(String name) {
        return getLogger(name, Logger.class);
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return getLogger(type.getName(), Logger.class);
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> type, Class<L> loggerType) {
        return getLogger(type.getName(), loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> loggerType) {
        return getLogger(name, loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> loggerType) {
        boolean printf = FormatterLogger.class.isAssignableFrom(loggerType);
        return loggerType.cast(Proxy.newProxyInstance(
                loggerType.getClassLoader(), new Class<?>[] {loggerType}, new Handler(name, printf)));
    }

    /** One handler for the six methods of each of the six levels. */
    private final class Handler implements InvocationHandler {
        private final String name;
        private final boolean printf;

        Handler(String name, boolean printf) {
            this.name = name;
            this.printf = printf;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            String called = method.getName();
            System.Logger.Level level = LEVELS.get(called);
            if (level != null && arguments != null) {
                log(level, proxy, arguments);
                return null;
            }
            return switch (called) {
                case "getName", "toString" -> name;
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> isEnabled(called);
            };
        }

        private boolean isEnabled(String question) {
            return LEVELS.entrySet().stream()
                    .filter(level -> question.equalsIgnoreCase("is" + level.getKey() + "Enabled"))
                    .anyMatch(level -> isLogged(level.getValue()));
        }

        private boolean isLogged(System.Logger.Level level) {
            return level.getSeverity() >= threshold.getSeverity();
        }

        @SuppressWarnings("unchecked") // the signature of the methods that take a consumer
        private void log(System.Logger.Level level, Object proxy, Object[] arguments) throws Throwable {
            if (!isLogged(level)) {
                return;
            }
            if (arguments[0] instanceof LoggerConsumer<?> consumer) {
                ((LoggerConsumer<Exception>) consumer).accept((Logger) proxy);
                return;
            }
            Object[] values = values(arguments);
            Throwable thrown = thrown(values);
            System.getLogger(name).log(level, LogText.of(String.valueOf(arguments[0]), values, printf), thrown);
        }

        private static Object[] values(Object[] arguments) {
            if (arguments.length == 2 && arguments[1] instanceof Object[] array) {
                return array;
            }
            return Arrays.copyOfRange(arguments, 1, arguments.length);
        }

        private static @Nullable Throwable thrown(Object[] values) {
            return values.length > 0 && values[values.length - 1] instanceof Throwable thrown ? thrown : null;
        }
    }
}

package org.appealworkbench.launcher;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** One run of the product, from its start to the exit code. */
final class Launch {
    private final Settings settings;
    private final PrintStream errors;
    private final Texts texts;
    private volatile boolean ending;

    Launch(Settings settings, PrintStream errors) {
        this.settings = settings;
        this.errors = errors;
        this.texts = new Texts(settings);
    }

    int run() {
        try (CacheSlot slot = CacheSlot.take(settings, texts)) {
            int code = runIn(slot);
            if (!ending) {
                settings.classArchive().ifPresent(ClassArchive::write);
            }
            return code;
        } catch (LaunchException e) {
            return defect(String.valueOf(e.getMessage()), e);
        }
    }

    private int runIn(CacheSlot slot) throws LaunchException {
        try (Host host = Host.start(settings, slot, texts)) {
            // Ctrl-C and a service manager's stop end the process through this hook; bundles then still close their
            // files.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(host, slot), "appeal-shutdown"));
            Callable<?> command = host.command(settings);
            host.failedBundles().forEach(this::tell);
            int code = run(command);
            if (!ending) {
                host.linkLoadedClasses();
            }
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return defect(texts.of("interrupted"), e);
        }
    }

    private void end(Host host, CacheSlot slot) {
        ending = true;
        host.askCommandToEnd();
        host.close();
        slot.close();
    }

    private int run(Callable<?> command) {
        try {
            Object code = command.call();
            return code instanceof Integer number ? number : defect(texts.of("no-code", String.valueOf(code)), null);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return defect(texts.of("command-failed", e.toString()), e);
        }
    }

    private void tell(String sentence) {
        errors.println("appeal: " + sentence);
    }

    private int defect(String sentence, @Nullable Throwable cause) {
        tell(sentence);
        if (settings.debug() && cause != null) {
            cause.printStackTrace(errors);
        }
        return ExitCode.DEFECT;
    }
}

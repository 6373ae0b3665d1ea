package org.appealworkbench.launcher;

/** The entry of the product: everything that {@code bin/appeal} does after it has found Java. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Settings settings = Settings.of(arguments, System.getProperties(), System.getenv());
        int code = new Launch(settings, System.err).run();
        System.out.flush();
        System.exit(code);
    }
}

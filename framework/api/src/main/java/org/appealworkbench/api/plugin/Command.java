package org.appealworkbench.api.plugin;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.LocalText;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of {@code bin/appeal} that a code bundle adds. Registered as an OSGi service; a name that the core has is
 * refused.
 *
 * <p>Contract only: the host does not call it yet. {@link #run} will be called once for a process, on its main thread,
 * without a time limit. An {@link org.appealworkbench.api.AppealException} will be told and mapped to the exit code of its
 * kind; any other throw will be told as the bundle's defect.
 *
 * @since 0.1
 */
@ConsumerType
public interface Command {

    /**
     * An option or, with {@code positional}, an argument.
     *
     * @param summary by interface language
     * @param takesValue false for a switch
     */
    record Option(String name, LocalText summary, boolean takesValue, boolean required, boolean positional) {}

    String name();

    /** One line for {@code --help}, by interface language. */
    LocalText summary();

    List<Option> options();

    /**
     * @param values by option name; a switch that was given has an empty list
     * @return the exit code: 0 done, 1 done and a case has an error
     */
    int run(Map<String, List<String>> values, PrintWriter out);
}

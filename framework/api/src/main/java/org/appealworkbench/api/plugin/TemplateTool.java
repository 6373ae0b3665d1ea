package org.appealworkbench.api.plugin;

import java.util.List;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.letter.Block;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A tool that templates may call as {@code $tool.NAME(…)}, where the tools of the core are not enough. Registered as an
 * OSGi service by a code bundle.
 *
 * <p>Called by the composer while it renders a part, on the thread that composes, any number of times, several letters at
 * once; so it keeps no state. It shares the part's deadline. Null or a throw fails the part, told as
 * {@code TEMPLATE-FAILED} with file and line.
 *
 * @since 0.1
 */
@ConsumerType
public interface TemplateTool {

    /** What a tool gives back. A closed family. */
    sealed interface Output {}

    record Printed(Fact fact) implements Output {}

    record Blocks(List<Block> blocks) implements Output {
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /** The name in templates, {@code [a-z][A-Za-z0-9]*}. */
    String name();

    /** @param arguments facts in the order written; the output must name the origins of those it used */
    Output call(List<Fact> arguments);
}

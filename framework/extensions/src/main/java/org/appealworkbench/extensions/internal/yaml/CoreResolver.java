package org.appealworkbench.extensions.internal.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** The core schema of YAML 1.2: {@code yes}, {@code no}, {@code on} and dates are text, as authors expect. */
final class CoreResolver extends Resolver {

    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, anchored(FLAG), "tTfF");
        addImplicitResolver(Tag.INT, anchored(WHOLE), "-+0123456789");
        addImplicitResolver(Tag.FLOAT, anchored(DECIMAL), "-+0123456789.");
        addImplicitResolver(Tag.NULL, anchored(NOTHING), "~nN\0");
    }

    private static Pattern anchored(Pattern pattern) {
        return Pattern.compile("^(?:" + pattern.pattern() + ")$");
    }
}

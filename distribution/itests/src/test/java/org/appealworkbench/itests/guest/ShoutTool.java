package org.appealworkbench.itests.guest;

import java.util.List;
import java.util.Locale;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.plugin.TemplateTool;

/** {@code $tool.shout($name)}: in capitals. */
public final class ShoutTool implements TemplateTool {

    @Override
    public String name() {
        return "shout";
    }

    @Override
    public Output call(List<Fact> arguments) {
        Fact name = arguments.get(0);
        if (name.isMissing()) {
            return new Printed(name);
        }
        String loud = name.text().toUpperCase(Locale.ROOT);
        return new Printed(
                Fact.of(new Value.Text(loud), loud, List.of(new Origin.Calculated("shout", name.origins()))));
    }
}

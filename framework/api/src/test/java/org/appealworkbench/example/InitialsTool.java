package org.appealworkbench.example;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.plugin.TemplateTool;
import org.osgi.service.component.annotations.Component;

/** {@code $tool.initials($name)}: "Li Na" becomes "L. N.". A gap stays a gap. */
@Component
public final class InitialsTool implements TemplateTool {

    @Override
    public String name() {
        return "initials";
    }

    @Override
    public Output call(List<Fact> arguments) {
        Fact name = arguments.get(0);
        if (name.isMissing()) {
            return new Printed(name);
        }
        String initials = Arrays.stream(name.text().split(" "))
                .map(word -> word.charAt(0) + ".")
                .collect(Collectors.joining(" "));
        List<Origin> origins = List.of(new Origin.Calculated("initials", name.origins()));
        return new Printed(Fact.of(new Value.Text(initials), initials, origins));
    }
}

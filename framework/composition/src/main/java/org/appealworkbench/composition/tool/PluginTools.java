package org.appealworkbench.composition.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.composition.format.CleanText;
import org.appealworkbench.composition.value.BlocksValue;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Facts;
import org.appealworkbench.composition.value.ListValue;
import org.appealworkbench.composition.value.TemplateFault;
import org.appealworkbench.composition.value.TemplateValue;

/** {@code $tool}: the tools that code bundles bring, by name. */
final class PluginTools extends TemplateValue {

    private final Map<String, TemplateTool> tools;
    private final Facts facts;

    PluginTools(Map<String, TemplateTool> tools, Facts facts) {
        this.tools = tools;
        this.facts = facts;
    }

    @Override
    public String what() {
        return "'$tool'";
    }

    @Override
    public Object call(String name, Object[] values) {
        TemplateTool tool = tools.get(name);
        if (tool == null) {
            throw new TemplateFault("no installed bundle offers the tool '" + name + "'");
        }
        TemplateTool.Output output = run(tool, name, arguments(name, values));
        if (output instanceof TemplateTool.Printed printed) {
            Fact fact = printed.fact();
            return new FactValue(
                    new Fact(fact.value(), CleanText.of(fact.text()), fact.origins()),
                    FactValue.Print.TEXT,
                    facts.reads());
        }
        return new BlocksValue(((TemplateTool.Blocks) output).blocks());
    }

    private static TemplateTool.Output run(TemplateTool tool, String name, List<Fact> arguments) {
        TemplateTool.Output output;
        try {
            output = tool.call(arguments);
        } catch (RuntimeException e) {
            throw new TemplateFault("the tool '" + name + "' failed with " + e);
        }
        if (output == null) {
            throw new TemplateFault("the tool '" + name + "' gave nothing back");
        }
        return output;
    }

    private static List<Fact> arguments(String name, Object[] values) {
        List<Fact> arguments = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof FactValue fact) {
                arguments.add(fact.fact());
            } else if (value instanceof ListValue list) {
                list.items().forEach(item -> {
                    if (item instanceof FactValue fact) {
                        arguments.add(fact.fact());
                    }
                });
            } else {
                throw new TemplateFault("the tool '" + name + "' takes facts only");
            }
        }
        return arguments;
    }
}

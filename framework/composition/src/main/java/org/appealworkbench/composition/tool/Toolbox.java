package org.appealworkbench.composition.tool;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.composition.value.Facts;
import org.appealworkbench.composition.value.LetterData;
import org.appealworkbench.composition.value.TemplateValue;

/** All tools by the name that templates use. */
public final class Toolbox {

    /** The name below which the tools of code bundles stand. */
    public static final String PLUGIN_TOOLS = "tool";

    /** What templates may call, for checks that run without a letter. */
    public static final Map<String, List<Signature>> SIGNATURES = Map.ofEntries(
            entry("fmt", FormatTool.SIGNATURES),
            entry("join", JoinTool.SIGNATURES),
            entry("count", ListTools.COUNT),
            entry("where", ListTools.WHERE),
            entry("distinct", ListTools.DISTINCT),
            entry("sum", ListTools.SUM),
            entry("plural", PluralTool.SIGNATURES),
            entry("is", IsTool.SIGNATURES),
            entry("exhibit", ExhibitTool.SIGNATURES));

    private final LetterData data;
    private final Facts facts;
    private final Map<String, TemplateTool> pluginTools;

    public Toolbox(LetterData data, Map<String, TemplateTool> pluginTools) {
        this.data = data;
        this.facts = new Facts(data.format(), data.reads());
        this.pluginTools = pluginTools;
    }

    public Optional<TemplateValue> of(String name) {
        return switch (name) {
            case "fmt" -> Optional.of(new FormatTool(data.format(), data.language(), facts));
            case "join" -> Optional.of(new JoinTool(data.format(), facts));
            case "count" -> Optional.of(new ListTools.Count(facts));
            case "where" -> Optional.of(new ListTools.Where(facts));
            case "distinct" -> Optional.of(new ListTools.Distinct(facts));
            case "sum" -> Optional.of(new ListTools.Sum(data.format(), facts));
            case "plural" -> Optional.of(new PluralTool(data.format(), facts));
            case "is" -> Optional.of(new IsTool(data.interview().path(), facts));
            case "exhibit" -> Optional.of(new ExhibitTool(facts));
            case PLUGIN_TOOLS -> Optional.of(new PluginTools(pluginTools, facts));
            default -> Optional.empty();
        };
    }
}

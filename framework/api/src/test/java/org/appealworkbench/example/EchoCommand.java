package org.appealworkbench.example;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.plugin.Command;
import org.osgi.service.component.annotations.Component;

/** {@code appeal acme-echo WORDS}. */
@Component
public final class EchoCommand implements Command {

    @Override
    public String name() {
        return "acme-echo";
    }

    @Override
    public LocalText summary() {
        return new LocalText(Map.of("en", "Prints its arguments.", "zh-CN", "原样输出参数。"));
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("WORDS", summary(), true, true, true));
    }

    @Override
    public int run(Map<String, List<String>> values, PrintWriter out) {
        out.print(String.join(" ", values.getOrDefault("WORDS", List.of())) + "\n");
        return 0;
    }
}

package org.appealworkbench.composition.value;

import java.util.List;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.composition.format.CleanText;

/** One thing that the notice demands. */
public final class AskValue extends Fields {

    private final Ask ask;
    private final Reads reads;

    AskValue(Ask ask, Reads reads) {
        this.ask = ask;
        this.reads = reads;
    }

    /** Notes that the part answers it. */
    public void answered() {
        reads.answered(ask.id());
    }

    @Override
    public String what() {
        return "an ask";
    }

    @Override
    public Object property(String name) {
        List<Origin> origins = List.of(new Origin.Notice(ask.range()));
        return switch (name) {
            case "text" -> {
                String text = CleanText.of(ask.text());
                yield new FactValue(Fact.of(new Value.Text(text), text, origins), FactValue.Print.TEXT, reads);
            }
            case "topic" -> {
                String word = ask.topic().word();
                yield new FactValue(Fact.of(new Value.Choice(word), word, origins), FactValue.Print.TEXT, reads);
            }
            default -> super.property(name);
        };
    }
}

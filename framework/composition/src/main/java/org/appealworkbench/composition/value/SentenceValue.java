package org.appealworkbench.composition.value;

import java.util.List;
import java.util.function.Supplier;
import org.appealworkbench.api.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A choice that prints as a sentence with other answers in it. Tools cannot take it apart; {@code #if} and {@code $is} ask for the choice. */
public final class SentenceValue extends FactValue {

    private final Supplier<List<FactValue>> writer;
    private @Nullable List<FactValue> pieces;

    SentenceValue(Fact choice, Supplier<List<FactValue>> writer, Reads reads) {
        super(choice, Print.TEXT, reads);
        this.writer = writer;
    }

    @Override
    public String what() {
        return "a sentence with slots, which is only printed or asked for";
    }

    @Override
    public List<FactValue> pieces() {
        List<FactValue> written = pieces;
        if (written == null) {
            written = writer.get();
            pieces = written;
        }
        return written;
    }
}

package org.appealworkbench.composition.value;

import java.util.List;
import org.appealworkbench.api.fact.Fact;

/** Several facts with words between them, printed piece by piece, so that a gap among them stays visible. */
public final class JoinedValue extends FactValue {

    private final List<FactValue> pieces;

    public JoinedValue(Fact whole, List<Fact> pieces, Reads reads) {
        super(whole, Print.TEXT, reads);
        this.pieces = pieces.stream()
                .map(piece -> new FactValue(piece, Print.TEXT, reads))
                .toList();
    }

    @Override
    public List<FactValue> pieces() {
        return pieces;
    }
}

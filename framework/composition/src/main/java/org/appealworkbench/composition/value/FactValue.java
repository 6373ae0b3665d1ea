package org.appealworkbench.composition.value;

import java.util.List;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Value;

/** A fact as a template holds it: it prints, {@code #if} decides by it, tools take it. */
public class FactValue extends TemplateValue {

    /** How a fact prints. */
    public enum Print {
        TEXT,
        /** Confirmed that there is none: prints nothing. */
        NOTHING,
        /** The exhibits that it links are cited. */
        CITATION,
        /** Prints only through a tool, which {@link #what} names. */
        REFUSED
    }

    private final Fact fact;
    private final Print print;
    private final Reads reads;

    public FactValue(Fact fact, Print print, Reads reads) {
        this.fact = fact;
        this.print = print;
        this.reads = reads;
    }

    public Fact fact() {
        return fact;
    }

    public Print print() {
        return print;
    }

    /** What is printed one after the other; usually the fact itself. */
    public List<FactValue> pieces() {
        return List.of(this);
    }

    public boolean isNone() {
        return print == Print.NOTHING;
    }

    /** Whether there is something that may be printed. */
    public boolean isAnswered() {
        return !fact.isMissing() && !isNone();
    }

    @Override
    public String what() {
        return print == Print.REFUSED ? "a piece of evidence (cite it with $exhibit.cite(...))" : "a fact";
    }

    @Override
    public boolean getAsBoolean() {
        reads.read(fact);
        return isTrue();
    }

    /** As {@link #getAsBoolean}, without noting it. */
    public boolean isTrue() {
        return isAnswered() && fact.value().filter(FactValue::holds).isPresent();
    }

    protected Reads reads() {
        return reads;
    }

    private static boolean holds(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.flag();
        }
        if (value instanceof Value.Text text) {
            return !text.text().isBlank();
        }
        if (value instanceof Value.EvidenceLink link) {
            return !link.evidence().isEmpty();
        }
        return true;
    }
}

package org.appealworkbench.composition.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.composition.format.CleanText;
import org.appealworkbench.composition.format.LetterFormat;

/** Makes facts of one letter that are no answers. */
public final class Facts {

    private final LetterFormat format;
    private final Reads reads;

    public Facts(LetterFormat format, Reads reads) {
        this.format = format;
        this.reads = reads;
    }

    public FactValue of(Value value, String text, List<Origin> origins) {
        return new FactValue(Fact.of(value, text, origins), FactValue.Print.TEXT, reads);
    }

    public FactValue text(Optional<String> text, String label, List<Origin> origins) {
        return text.map(CleanText::of)
                .filter(clean -> !clean.isBlank())
                .map(clean -> of(new Value.Text(clean), CleanText.oneLine(clean), origins))
                .orElseGet(() -> missing(label, origins));
    }

    public FactValue date(Optional<LocalDate> date, String label, List<Origin> origins) {
        return date.map(day -> of(new Value.Date(day), format.date(day), origins))
                .orElseGet(() -> missing(label, origins));
    }

    public FactValue number(BigDecimal number, List<Origin> origins) {
        return of(new Value.Number(number), format.number(number), origins);
    }

    /** Written as a percentage if {@code percent}, else as a bare number. */
    public FactValue measured(Optional<BigDecimal> number, boolean percent, String label, List<Origin> origins) {
        return number.map(n -> of(new Value.Number(n), percent ? format.percent(n) : format.number(n), origins))
                .orElseGet(() -> missing(label, origins));
    }

    public FactValue missing(String label, List<Origin> wanted) {
        return new FactValue(Fact.missing(label, wanted), FactValue.Print.TEXT, reads);
    }

    public Reads reads() {
        return reads;
    }

    /** Where a result comes from that a tool made of these. */
    public static List<Origin> calculated(String how, List<Fact> inputs) {
        Set<Origin> united = new LinkedHashSet<>();
        inputs.forEach(input -> united.addAll(input.origins()));
        return List.of(new Origin.Calculated(how, List.copyOf(united)));
    }
}

package org.appealworkbench.composition.tool;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.composition.format.LetterFormat;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Facts;
import org.appealworkbench.composition.value.JoinedValue;
import org.appealworkbench.composition.value.ListValue;
import org.appealworkbench.composition.value.TemplateFault;

/** {@code $join}: facts of a list one after the other, with the words of the language between them. */
final class JoinTool extends Tool {

    static final List<Signature> SIGNATURES = List.of(
            Signature.of("and", 1, 2, 1, Result.FACT),
            Signature.of("or", 1, 2, 1, Result.FACT),
            Signature.of("comma", 1, 2, 1, Result.FACT));

    private static final List<Origin> WORDS = List.of(new Origin.Structure("join"));

    private final LetterFormat format;

    JoinTool(LetterFormat format, Facts facts) {
        super("join", SIGNATURES, facts);
        this.format = format;
    }

    @Override
    FactValue run(String method, Arguments arguments) {
        ListValue list = arguments.list(0);
        if (list.whole().isMissing()) {
            return new FactValue(list.whole(), FactValue.Print.TEXT, facts().reads());
        }
        List<Fact> items = arguments.facts(0).stream()
                .filter(fact -> !fact.isNone())
                .map(FactValue::fact)
                .peek(JoinTool::refuseEvidence)
                .toList();
        if (items.isEmpty()) {
            return new FactValue(list.whole(), FactValue.Print.NOTHING, facts().reads());
        }
        List<Fact> pieces = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                pieces.add(words(i == items.size() - 1, method, items.size()));
            }
            pieces.add(items.get(i));
        }
        return new JoinedValue(whole(method, items, pieces), pieces, facts().reads());
    }

    private static void refuseEvidence(Fact fact) {
        if (fact.value().filter(Value.EvidenceLink.class::isInstance).isPresent()) {
            throw new TemplateFault("$join cannot name evidence; cite it with $exhibit.cite(list, 'field')");
        }
    }

    private static Fact whole(String method, List<Fact> items, List<Fact> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        List<Origin> origins = Facts.calculated("join." + method, items);
        return items.stream().anyMatch(Fact::isMissing)
                ? Fact.missing(text.toString(), origins)
                : Fact.of(new Value.Text(text.toString()), text.toString(), origins);
    }

    private Fact words(boolean last, String method, int count) {
        String words = last && !method.equals("comma") ? format.lastSeparator(method, count) : format.separator();
        return Fact.of(new Value.Text(words), words, WORDS);
    }
}

package org.appealworkbench.composition.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Facts;

/** {@code $exhibit.cite(x, ...)}: cites the files that evidence answers link. */
final class ExhibitTool extends Tool {

    static final List<Signature> SIGNATURES = List.of(Signature.facts("cite", 1, Signature.ANY));

    ExhibitTool(Facts facts) {
        super("exhibit", SIGNATURES, facts);
    }

    @Override
    FactValue run(String method, Arguments arguments) {
        Set<EvidenceId> cited = new LinkedHashSet<>();
        List<Fact> links = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            FactValue link = arguments.fact(i);
            if (link.fact().isMissing()) {
                return link;
            }
            if (link.isNone()) {
                continue;
            }
            if (!(link.fact().value().orElseThrow() instanceof Value.EvidenceLink evidence)) {
                throw arguments.wrong(i, "an answer to a question of type 'evidence'");
            }
            cited.addAll(evidence.evidence());
            links.add(link.fact());
        }
        if (cited.isEmpty()) {
            return new FactValue(arguments.fact(0).fact(), FactValue.Print.NOTHING, facts().reads());
        }
        List<Origin> origins = new ArrayList<>();
        links.forEach(link -> origins.addAll(link.origins()));
        cited.forEach(id -> origins.add(new Origin.Exhibit(id)));
        Fact fact = Fact.of(new Value.EvidenceLink(List.copyOf(cited)), "", origins);
        return new FactValue(fact, FactValue.Print.CITATION, facts().reads());
    }
}

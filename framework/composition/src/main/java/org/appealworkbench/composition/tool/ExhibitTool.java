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

/** {@code $exhibit.cite(x, ...)}, {@code $exhibit.cite(list, 'field')}: cites the files that evidence answers link. */
final class ExhibitTool extends Tool {

    static final List<Signature> SIGNATURES =
            List.of(Signature.facts("cite", 1, Signature.ANY), Signature.of("cite", 2, 2, 1, Result.FACT));

    ExhibitTool(Facts facts) {
        super("exhibit", SIGNATURES, facts);
    }

    @Override
    FactValue run(String method, Arguments arguments) {
        Set<EvidenceId> cited = new LinkedHashSet<>();
        List<Fact> given = new ArrayList<>();
        for (FactValue link : links(arguments)) {
            if (link.fact().isMissing()) {
                return link;
            }
            if (link.isNone()) {
                continue;
            }
            if (!(link.fact().value().orElseThrow() instanceof Value.EvidenceLink evidence)) {
                throw arguments.wrong(0, "an answer to a question of type 'evidence'");
            }
            cited.addAll(evidence.evidence());
            given.add(link.fact());
        }
        if (cited.isEmpty()) {
            Fact nothing = arguments.isList(0)
                    ? arguments.list(0).whole()
                    : arguments.fact(0).fact();
            return new FactValue(nothing, FactValue.Print.NOTHING, facts().reads());
        }
        List<Origin> origins = new ArrayList<>();
        given.forEach(link -> origins.addAll(link.origins()));
        cited.forEach(id -> origins.add(new Origin.Exhibit(id)));
        Fact fact = Fact.of(new Value.EvidenceLink(List.copyOf(cited)), "", origins);
        return new FactValue(fact, FactValue.Print.CITATION, facts().reads());
    }

    /** One field of the rows of a list, or the answers one by one. */
    private static List<FactValue> links(Arguments arguments) {
        if (arguments.isList(0)) {
            return arguments.facts(0);
        }
        List<FactValue> links = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            links.add(arguments.fact(i));
        }
        return links;
    }
}

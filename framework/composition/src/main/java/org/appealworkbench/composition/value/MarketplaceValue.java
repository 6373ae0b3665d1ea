package org.appealworkbench.composition.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.policy.Marketplace;

/** A marketplace: prints its code, and has {@code name} and {@code domain}; of one that nobody knows all are gaps. */
public final class MarketplaceValue extends FactValue {

    private final Optional<Marketplace> known;
    private final String language;
    private final Fact code;

    private MarketplaceValue(Optional<Marketplace> known, Fact code, String language, Reads reads) {
        super(code, Print.TEXT, reads);
        this.known = known;
        this.code = code;
        this.language = language;
    }

    static MarketplaceValue of(
            Optional<Marketplace> known, String label, List<Origin> origins, String language, Reads reads) {
        Fact code = known.map(Marketplace::code)
                .map(text -> Fact.of(new Value.Choice(text), text, origins))
                .orElseGet(() -> Fact.missing(label, origins));
        return new MarketplaceValue(known, code, language, reads);
    }

    @Override
    public Object property(String name) {
        return switch (name) {
            case "name" -> text(found -> found.name().inOrFirst(language).orElse(found.domain()));
            case "domain" -> text(Marketplace::domain);
            default -> super.property(name);
        };
    }

    private FactValue text(Function<Marketplace, String> of) {
        Fact fact = known.map(of)
                .map(text -> Fact.of(new Value.Text(text), text, code.origins()))
                .orElse(code);
        return new FactValue(fact, Print.TEXT, reads());
    }
}

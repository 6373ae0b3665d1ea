package org.appealworkbench.composition.value;

import java.util.List;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.policy.Marketplace;

/** A marketplace: prints its code, and has {@code name} and {@code domain}. */
public final class MarketplaceValue extends FactValue {

    private final Marketplace marketplace;
    private final String language;
    private final List<Origin> origins;

    MarketplaceValue(Marketplace marketplace, String language, List<Origin> origins, Reads reads) {
        super(Fact.of(new Value.Choice(marketplace.code()), marketplace.code(), origins), Print.TEXT, reads);
        this.marketplace = marketplace;
        this.language = language;
        this.origins = origins;
    }

    @Override
    public Object property(String name) {
        return switch (name) {
            case "name" -> text(marketplace.name().inOrFirst(language).orElse(marketplace.domain()));
            case "domain" -> text(marketplace.domain());
            default -> super.property(name);
        };
    }

    private FactValue text(String text) {
        return new FactValue(Fact.of(new Value.Text(text), text, origins), Print.TEXT, reads());
    }
}

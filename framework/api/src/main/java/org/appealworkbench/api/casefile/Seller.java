package org.appealworkbench.api.casefile;

import java.util.Optional;

/**
 * The seller whose account or listing is concerned.
 *
 * @param marketplace code of the home marketplace ({@code US}, {@code DE})
 * @param accountEmail the registered address, which the opening of a letter names
 */
public record Seller(
        Optional<String> storeName,
        Optional<String> legalEntity,
        Optional<String> sellerId,
        Optional<String> marketplace,
        Optional<String> accountEmail,
        Optional<Signatory> signatory) {

    public static final Seller UNKNOWN = new Seller(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

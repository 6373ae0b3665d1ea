package org.appealworkbench.api.casefile;

import java.util.Optional;

/**
 * The seller whose account or listing is concerned.
 *
 * @param marketplace code of the home marketplace ({@code US}, {@code DE})
 * @param legalEntitySource as the client writes it, for the client's copy
 * @param accountEmail the registered address, which the opening of a letter names
 */
public record Seller(
        Optional<String> storeName,
        Optional<String> legalEntity,
        Optional<String> sellerId,
        Optional<String> marketplace,
        Optional<String> accountEmail,
        Optional<Signatory> signatory,
        Optional<String> legalEntitySource) {

    public static final Seller UNKNOWN = new Seller(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Seller(
            Optional<String> storeName,
            Optional<String> legalEntity,
            Optional<String> sellerId,
            Optional<String> marketplace,
            Optional<String> accountEmail,
            Optional<Signatory> signatory) {
        this(storeName, legalEntity, sellerId, marketplace, accountEmail, signatory, Optional.empty());
    }
}

package org.appealworkbench.api.policy;

import java.time.ZoneId;
import java.util.List;
import org.appealworkbench.api.LocalText;

/**
 * One of Amazon's stores.
 *
 * @param code two letters, {@code US}
 * @param id Amazon's marketplace id
 * @param languages letter languages that it accepts, the usual one first
 * @param currency ISO 4217
 */
public record Marketplace(
        String code,
        String id,
        String domain,
        LocalText name,
        List<String> languages,
        String currency,
        ZoneId zone,
        Paper paper) {

    public enum Paper {
        LETTER,
        A4
    }

    public Marketplace {
        languages = List.copyOf(languages);
    }
}

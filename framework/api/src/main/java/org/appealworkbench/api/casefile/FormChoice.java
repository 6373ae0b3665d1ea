package org.appealworkbench.api.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which form of Amazon's answers this notice.
 *
 * @param profile id of a form profile of policy
 * @param overrides what the consultant sees on the screen instead: {@code boxes.<box>.limit},
 *     {@code boxes.<box>.counting}; other names are kept and not read
 */
public record FormChoice(Optional<String> profile, Map<String, String> overrides) {

    public static final FormChoice NONE = new FormChoice(Optional.empty(), Map.of());

    public FormChoice {
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
    }
}

package org.appealworkbench.extensions.internal.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.appealworkbench.api.Place;

/**
 * The texts of one language.
 *
 * @param file path of the properties file
 * @param language tag, {@code zh-CN}
 * @param entries by key, in the order written
 */
public record StaffTexts(String file, String language, Map<String, Entry> entries) {

    /** @param place of the key */
    public record Entry(String text, Place place) {}

    public StaffTexts {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}

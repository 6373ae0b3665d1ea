package org.appealworkbench.api.policy;

import java.util.List;

/**
 * A list of phrases that rules look for in one language.
 *
 * @param id such as {@code vague}, {@code blame}, {@code absolute}, {@code number-words}, {@code allowed-terms}
 * @param language of the letter
 * @param patterns RE2 syntax, matched without regard to case, at word boundaries unless the pattern says otherwise
 * @param exempt RE2 patterns; a hit inside a match of one of them does not count
 */
public record Lexicon(String id, String language, List<String> patterns, List<String> exempt, String source) {

    public Lexicon {
        patterns = List.copyOf(patterns);
        exempt = List.copyOf(exempt);
    }
}

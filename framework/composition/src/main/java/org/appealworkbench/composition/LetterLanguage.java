package org.appealworkbench.composition;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.composition.format.Language;

/** Which of a letter's languages a case gets. */
final class LetterLanguage {

    private LetterLanguage() {}

    /** The one that fits: exactly, else by its first part ({@code en-GB} gets {@code en}); empty if none does. */
    static Optional<String> choose(String wanted, List<String> offered) {
        if (offered.isEmpty() || offered.contains(wanted)) {
            return Optional.of(wanted);
        }
        String primary = Language.primary(wanted);
        return offered.contains(primary)
                ? Optional.of(primary)
                : offered.stream()
                        .filter(language -> Language.primary(language).equals(primary))
                        .findFirst();
    }
}

package org.appealworkbench.composition;

import java.util.Optional;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.composition.format.Language;

/** What a piece of evidence is called in the list of exhibits. */
final class EvidenceTitles {

    private EvidenceTitles() {}

    static String inLetter(Evidence piece) {
        return piece.title().orElse(piece.file());
    }

    /**
     * As the client calls it; else what it proves in the words of the type, with the letter's title behind it, so that no
     * date or number of the title is lost.
     */
    static String forClient(Evidence piece, AppealType type, String language) {
        return piece.titleSource()
                .or(() -> label(piece, type, language).map(label -> with(label, inLetter(piece), language)))
                .orElseGet(() -> inLetter(piece));
    }

    private static Optional<String> label(Evidence piece, AppealType type, String language) {
        return piece.proves().stream()
                .flatMap(requirement -> type.messages().find(language, "evidence." + requirement + ".label").stream())
                .findFirst();
    }

    private static String with(String label, String title, String language) {
        boolean wide = Language.primary(language).equals("zh");
        return wide ? label + "（" + title + "）" : label + " (" + title + ")";
    }
}

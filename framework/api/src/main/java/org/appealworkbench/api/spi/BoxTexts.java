package org.appealworkbench.api.spi;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.policy.FormProfile;
import org.osgi.annotation.versioning.ProviderType;

/** Makes the texts of a form's boxes from a letter. Thread-safe. */
@ProviderType
public interface BoxTexts {

    /**
     * Parts go to the box whose purposes name theirs, else to the one for {@code all}; parts that find no box are in none,
     * which a rule reports.
     *
     * @param form absent means one box {@code all} without a known limit
     * @param choice what the consultant saw on the screen wins over the profile
     */
    List<BoxText> of(Letter letter, Optional<FormProfile> form, FormChoice choice);

    /** The word that marks a draft, in the letter's language. */
    String draftMark(Letter letter);

    /** Code points of the document, letterhead included, that no font of ours can draw, each once, in order of appearance. */
    List<Integer> undrawable(LetterDocument document);
}

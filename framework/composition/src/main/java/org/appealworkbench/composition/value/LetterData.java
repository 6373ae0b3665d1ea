package org.appealworkbench.composition.value;

import java.util.Map;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.composition.format.LetterFormat;

/**
 * What the values of one letter are made from.
 *
 * @param language the one that the letter is written in
 * @param questions those outside any list, by name
 * @param clientsWords whether free text is printed as the client said it, where that was in this language
 */
public record LetterData(
        LetterComposer.Source source,
        String language,
        LetterFormat format,
        Map<String, Question> questions,
        Reads reads,
        boolean clientsWords) {

    public Interview interview() {
        return source.interview();
    }
}

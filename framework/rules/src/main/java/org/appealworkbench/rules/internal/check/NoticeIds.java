package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.rules.internal.text.LetterReader;

/**
 * The ids that the notice names are addressed: in the words of the letter, or among answers that the letter uses, such as
 * the rows of a list that it counts or cites.
 */
final class NoticeIds implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("kinds");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        List<Letter> letters = subject.review().letters();
        if (subject.appeal().isEmpty()) {
            return;
        }
        String said = letters.stream()
                .map(letter -> LetterReader.read(letter).joined())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        String answered = "";
        for (String kind : subject.builtIn().all("kinds")) {
            for (String id : subject.review().notice().ids(kind)) {
                String folded = id.toLowerCase(Locale.ROOT);
                if (said.contains(folded)) {
                    continue;
                }
                if (answered.isEmpty()) {
                    answered = subject.facts()
                                    .usedAnswers()
                                    .collect(Collectors.joining("\n"))
                                    .toLowerCase(Locale.ROOT) + "\n";
                }
                if (!answered.contains(folded)) {
                    out.add("notice:" + id, out.message().with("id", id), id);
                }
            }
        }
    }
}

package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        if (subject.appeal().isEmpty()) {
            return;
        }
        List<String> ids = subject.builtIn().all("kinds").stream()
                .flatMap(kind -> subject.review().notice().ids(kind).stream())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        String said = subject.review().letters().stream()
                .map(letter -> LetterReader.read(letter).joined())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        List<String> unsaid = ids.stream()
                .filter(id -> !said.contains(id.toLowerCase(Locale.ROOT)))
                .toList();
        String answered = unsaid.isEmpty()
                ? ""
                : subject.facts()
                        .usedAnswers()
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT);
        unsaid.stream()
                .filter(id -> !answered.contains(id.toLowerCase(Locale.ROOT)))
                .forEach(id -> out.add("notice:" + id, out.message().with("id", id), id));
    }
}

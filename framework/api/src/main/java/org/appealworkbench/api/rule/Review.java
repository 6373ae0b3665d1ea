package org.appealworkbench.api.rule;

import java.util.List;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.evidence.Inspection;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;

/**
 * Everything that rules may look at, immutable.
 *
 * @param letters those that the case needs now, the appeal first
 * @param boxTexts final texts of the form's boxes, of the appeal
 */
public record Review(
        CaseFile caseFile,
        AppealType type,
        Policy policy,
        Notice notice,
        Interview interview,
        List<Letter> letters,
        List<BoxText> boxTexts,
        List<Inspection> inspections,
        AccountHealth health,
        Stage stage) {

    public Review {
        letters = List.copyOf(letters);
        boxTexts = List.copyOf(boxTexts);
        inspections = List.copyOf(inspections);
    }
}

package org.appealworkbench.api.spi;

import java.math.BigDecimal;
import java.util.Optional;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.PathId;

/** The scope of an interviewed case, for conditions of letters and parts and for rules. */
public record CaseScope(
        CaseFile caseFile,
        Notice notice,
        Interview interview,
        Policy policy,
        Optional<Row> row,
        Optional<Row> outer,
        Optional<LetterText> letter)
        implements Scope {

    public static CaseScope of(CaseFile caseFile, Notice notice, Interview interview, Policy policy) {
        return new CaseScope(caseFile, notice, interview, policy, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Inside a row; the row so far becomes {@code outer}. */
    public CaseScope inRow(Row inner) {
        return new CaseScope(caseFile, notice, interview, policy, Optional.of(inner), row, letter);
    }

    public CaseScope withLetter(LetterText text) {
        return new CaseScope(caseFile, notice, interview, policy, row, outer, Optional.of(text));
    }

    @Override
    public Optional<Value> value(String name) {
        return switch (name) {
            case CaseNames.TODAY -> Optional.of(new Value.Date(interview.today()));
            case CaseNames.PATH -> interview.path().map(PathId::value).map(Value.Choice::new);
            case CaseNames.ROUND ->
                Optional.of(new Value.Number(
                        BigDecimal.valueOf(caseFile.submittedRounds().size() + 1L)));
            case CaseNames.MARKETPLACE -> Optional.of(new Value.Choice(interview.marketplace()));
            case CaseNames.NOTICE_DATE -> notice.received().map(Value.Date::new);
            case CaseNames.TOPICS ->
                Optional.of(new Value.Choices(notice.asks().stream()
                        .map(Ask::topic)
                        .map(topic -> topic.word())
                        .distinct()
                        .toList()));
            default -> interview.confirmed(QuestionId.of(name));
        };
    }

    @Override
    public String language() {
        return interview.letterLanguage();
    }
}

package org.appealworkbench.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.spi.CaseScope;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules and templates' conditions read of an interviewed case. */
class CaseScopeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE|answered(backup)|true",
                "NONE|backup != 'own'|true",
                "NONE|count(lateOrders) == 0|true",
                "NONE|any(lateOrders, 'proven')|false",
                "NONE|stock > 1|unknown",
                "UNKNOWN|answered(backup)|false",
                "UNKNOWN|backup != 'own'|unknown",
                "REQUESTED|count(lateOrders) == 0|unknown",
                "SUGGESTED|answered(stock)|false",
                "UNANSWERED|today > '2024-05-01' && round == 1|true"
            })
    void none_is_known_and_every_other_open_state_is_not(AnswerState state, String source, String wanted) {
        String outcome = new JexlExpressions()
                .verified(new Expr(source, Place.of("rules.yaml")), Example.types())
                .evaluate(scope(state))
                .map(value -> value.equals(Logic.TRUE) ? "true" : "false")
                .orElse("unknown");
        assertThat(outcome).isEqualTo(wanted);
    }

    private static CaseScope scope(AnswerState state) {
        Map<AnswerPath, Item> items = new LinkedHashMap<>();
        for (String name : List.of("backup", "lateOrders", "stock")) {
            AnswerPath path = AnswerPath.of(name);
            items.put(path, new Item(question(name), path, true, false, Example.cell(state, null), List.of()));
        }
        Interview interview = new Interview(
                AppealTypeId.of("test"),
                Optional.empty(),
                List.of(),
                "en",
                "US",
                LocalDate.of(2024, 6, 1),
                items,
                List.of());
        CaseFile caseFile = CaseFile.empty(CaseId.of("case"), AppealTypeId.of("test"));
        return CaseScope.of(caseFile, Notice.NONE, interview, Example.POLICY);
    }

    private static Question question(String name) {
        return new Question(
                QuestionId.of(name),
                QuestionType.TEXT,
                AskOf.CLIENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Question.Limits.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Place.of("questions.yaml"));
    }
}

package org.appealworkbench.rules.internal;

import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.CaseScope;

/** One scope for each row of a list, nested lists by dotted path. */
final class RowScopes {

    private RowScopes() {}

    static Stream<CaseScope> of(CaseScope around, String dotted) {
        Stream<CaseScope> scopes = Stream.of(around);
        for (String name : dotted.split("\\.", -1)) {
            QuestionId list = QuestionId.of(name);
            scopes = scopes.flatMap(scope -> rows(scope, list).stream().map(scope::inRow));
        }
        return scopes;
    }

    private static List<Row> rows(CaseScope scope, QuestionId list) {
        if (scope.row().isEmpty()) {
            return scope.interview().rows(list);
        }
        return scope.row()
                .get()
                .confirmed(list)
                .map(value -> value instanceof Value.Rows rows ? rows.rows() : List.<Row>of())
                .orElse(List.of());
    }
}

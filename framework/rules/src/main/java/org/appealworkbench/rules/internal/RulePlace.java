package org.appealworkbench.rules.internal;

import java.util.Optional;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.spi.CaseScope;

/** Where a problem of a rule shows: {@code row.field} becomes the path of this row's field. */
final class RulePlace {

    private RulePlace() {}

    static String of(Optional<String> at, CaseScope scope, String otherwise) {
        if (at.isEmpty()) {
            return scope.row().map(row -> row.path().toString()).orElse(otherwise);
        }
        String place = at.get();
        if (place.equals("row")) {
            return scope.row().map(row -> row.path().toString()).orElse(place);
        }
        return below("row.", place, scope.row())
                .or(() -> below("outer.", place, scope.outer()))
                .orElse(place);
    }

    private static Optional<String> below(String prefix, String place, Optional<Row> row) {
        return row.filter(present -> place.startsWith(prefix)).map(present -> present.path()
                .field(QuestionId.of(place.substring(prefix.length())))
                .toString());
    }
}

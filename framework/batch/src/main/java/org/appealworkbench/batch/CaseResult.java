package org.appealworkbench.batch;

import java.util.Optional;
import org.appealworkbench.api.AppealException;

/**
 * What became of a case.
 *
 * @param type id and version of its appeal type, if it came that far
 * @param earlier place of the case in the {@link EarlierResults}, or {@link IdTable#NONE}
 */
record CaseResult(
        ReportLine line,
        Optional<TypeVersion> type,
        Optional<AppealException> error,
        int earlier,
        boolean isReused,
        long nanos) {

    record TypeVersion(String id, String version) {}
}

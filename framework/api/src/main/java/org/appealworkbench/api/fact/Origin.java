package org.appealworkbench.api.fact;

import java.time.LocalDate;
import java.util.List;

/** Where a value or a word of a letter comes from. A closed family; every span of every letter has at least one. */
public sealed interface Origin {

    /** An answer of the case. */
    record Answer(AnswerPath path) implements Origin {}

    /** The current notice, by range in its text. */
    record Notice(TextRange range) implements Origin {}

    /**
     * One row of a report.
     *
     * @param row 1-based row, 0 for the whole file
     */
    record Report(String kind, String file, int row) implements Origin {}

    record Exhibit(EvidenceId evidence) implements Origin {}

    /** @param field of the seller, such as {@code storeName} */
    record Seller(String field) implements Origin {}

    /** Another field of the case file, such as {@code rounds[2].submitted} or {@code today}. */
    record CaseField(String field) implements Origin {}

    /** @param how the tool or expression that calculated it */
    record Calculated(String how, List<Origin> inputs) implements Origin {
        public Calculated {
            inputs = List.copyOf(inputs);
        }
    }

    /** @param source the source that policy data gives for the fact */
    record Policy(String id, String source) implements Origin {}

    /** Written by hand over what was composed. */
    record Manual(String who, LocalDate when) implements Origin {}

    /** Static text of a template or of {@code letters.yaml}; {@code line} 0 if not known. */
    record Template(String file, int line) implements Origin {}

    /** What the renderer makes itself: numbering, "Exhibit 3", "page 1 of 2". */
    record Structure(String what) implements Origin {}
}

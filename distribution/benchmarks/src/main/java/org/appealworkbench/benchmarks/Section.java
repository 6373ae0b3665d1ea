package org.appealworkbench.benchmarks;

import java.util.Optional;
import org.appealworkbench.benchmarks.report.Findings;

/** One table of the page: measured together, kept in one JSON file. */
public interface Section {

    /** The name of its file in {@code results/}, and in the page. */
    String name();

    /** Takes minutes at most. What cannot be measured on this machine is a note with the reason. */
    Findings measure() throws Exception;

    /**
     * The column of numbers by which rows are told apart where one run may measure some of them only: earlier rows with other
     * numbers stay. Empty where each run measures all.
     */
    default Optional<String> keptBy() {
        return Optional.empty();
    }
}

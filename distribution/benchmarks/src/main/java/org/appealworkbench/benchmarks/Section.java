package org.appealworkbench.benchmarks;

import org.appealworkbench.benchmarks.report.Findings;

/** One table of the page: measured together, kept in one JSON file. */
public interface Section {

    /** The name of its file in {@code results/}, and in the page. */
    String name();

    /** Takes minutes at most. What cannot be measured on this machine is a note with the reason. */
    Findings measure() throws Exception;
}

package org.appealworkbench.api.workflow;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.Severity;

/**
 * What a check of a plug-in found.
 *
 * @param id of its type, if that could be read
 * @param version of its type; empty where {@code id} is absent
 * @param faults by file, line and column; those of golden tests last
 * @param tests the golden tests that ran
 * @param written golden files that were written anew, as findings name files
 */
public record PluginReport(
        Optional<AppealTypeId> id, String version, List<Fault> faults, List<TestRun> tests, List<String> written) {

    /**
     * One golden test.
     *
     * @param name of its folder below {@code APPEAL-INF/tests/}
     * @param passed whether nothing differed, or all that did was accepted
     */
    public record TestRun(String name, boolean passed) {}

    public PluginReport {
        faults = List.copyOf(faults);
        tests = List.copyOf(tests);
        written = List.copyOf(written);
    }

    public boolean isSound() {
        return count(Severity.ERROR) == 0;
    }

    public int count(Severity severity) {
        return (int)
                faults.stream().filter(fault -> fault.severity() == severity).count();
    }
}

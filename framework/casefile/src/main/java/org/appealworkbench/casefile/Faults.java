package org.appealworkbench.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;

/** What is wrong with one file, collected so that a person sees everything at once. */
final class Faults {
    private static final int LISTED = 20;

    private record Fault(Spot at, String sentence) {}

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /**
     * @param pointer JSON pointer to the value, empty for the whole file
     * @param sentence what was found, what was expected, the way out
     */
    void add(Spot at, String pointer, String sentence) {
        faults.add(new Fault(at, (pointer.isEmpty() ? "" : pointer + ": ") + sentence));
    }

    /** @throws AppealException if anything was added */
    void throwIfAny() {
        if (faults.isEmpty()) {
            return;
        }
        faults.sort(Comparator.comparingInt((Fault fault) -> fault.at().line())
                .thenComparingInt(fault -> fault.at().column()));
        Spot first = faults.get(0).at();
        throw new AppealException(CaseFileError.NOT_A_CASE, text(), Place.of(file, first.line(), first.column()), null);
    }

    private String text() {
        if (faults.size() == 1) {
            return faults.get(0).sentence();
        }
        String lines = faults.stream()
                .limit(LISTED)
                .map(fault -> "\n  " + fault.at() + " " + fault.sentence())
                .collect(Collectors.joining());
        int more = faults.size() - LISTED;
        return faults.size() + " faults:" + lines + (more > 0 ? "\n  and " + more + " more" : "");
    }
}

package org.appealworkbench.extensions.internal;

import java.util.Comparator;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.Severity;

/** Questions about lists of faults. */
public final class Faults {

    private static final Comparator<Fault> ORDER = Comparator.comparing(
                    Fault::place,
                    Comparator.comparing(Place::file)
                            .thenComparingInt(Place::line)
                            .thenComparingInt(Place::column))
            .thenComparing(Fault::code)
            .thenComparing(Fault::sentence);

    private Faults() {}

    public static boolean hasError(List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** Each fault once, by file, line and column. */
    public static List<Fault> sorted(List<Fault> faults) {
        return faults.stream().distinct().sorted(ORDER).toList();
    }
}

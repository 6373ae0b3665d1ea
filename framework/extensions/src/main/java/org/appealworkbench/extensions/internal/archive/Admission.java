package org.appealworkbench.extensions.internal.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;

/**
 * Decides which jars may be installed.
 *
 * @param conf the folder that says whom to trust
 */
public record Admission(Path conf) {

    /**
     * Why a jar may not be installed; empty if it may.
     *
     * @param file as faults name the jar
     */
    public List<Fault> reasons(Path jar, Inspection inspection, String file) {
        if (inspection.kind() == Inspection.Kind.REFUSED) {
            return inspection.faults();
        }
        if (inspection.kind() == Inspection.Kind.DATA) {
            return List.of();
        }
        Trust trust = Trust.read(conf);
        if (trust.trusts(jar, inspection)) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>(trust.faults());
        faults.addAll(inspection.faults());
        faults.add(Fault.error(
                Place.of(file),
                "NOT-TRUSTED",
                "nobody trusts this jar; if you know where it comes from, write its SHA-256 " + inspection.digest()
                        + " into conf/trust.yaml, or the certificate of its author into conf/trusted/"));
        return faults;
    }
}

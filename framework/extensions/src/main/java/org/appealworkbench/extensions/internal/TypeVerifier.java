package org.appealworkbench.extensions.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.extensions.internal.bind.TypeBinder;
import org.appealworkbench.extensions.internal.bind.TypeFiles;
import org.appealworkbench.extensions.internal.reference.TypeReferences;
import org.appealworkbench.extensions.internal.shape.ShapeCheck;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.ContributionReader;
import org.appealworkbench.extensions.internal.source.Source;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/**
 * Verifies an appeal type in steps: files, shape, references, stages. A step with errors ends it, because what follows would
 * only repeat them in other words.
 */
public final class TypeVerifier {

    private final Policy policy;

    public TypeVerifier(Policy policy) {
        this.policy = policy;
    }

    /** @param checks of the stages, in the order in which they run */
    public Verified verify(Source source, List<ContributionCheck> checks) {
        ContributionReader.Read read;
        try {
            read = new ContributionReader(source, Contribution.TYPE_FOLDER, TypeFiles.ALL).read();
        } catch (IOException e) {
            return new Verified(
                    Optional.empty(),
                    List.of(Fault.error(
                            Place.of(Contribution.TYPE_FOLDER), "UNREADABLE", "the files cannot be read: " + e)));
        }
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.addAll(ShapeCheck.check(read.contribution()));
        if (!Faults.hasError(faults)) {
            understand(read.contribution(), checks, faults);
        }
        return new Verified(
                Optional.of(read.contribution()).filter(files -> !Faults.hasError(faults)), Faults.sorted(faults));
    }

    private void understand(Contribution files, List<ContributionCheck> checks, List<Fault> faults) {
        try {
            AppealType type = TypeBinder.bind(files);
            faults.addAll(TypeReferences.check(type, files, policy));
            if (!Faults.hasError(faults)) {
                checks.forEach(check -> faults.addAll(ask(check, type)));
            }
        } catch (Malformed e) {
            faults.add(e.fault());
        }
    }

    private List<Fault> ask(ContributionCheck check, AppealType type) {
        try {
            return check.check(type, policy);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(Fault.error(
                    Place.of(Contribution.TYPE_FOLDER),
                    "CHECK-FAILED",
                    "the check " + check.getClass().getName() + " failed, which is a defect of the workbench: " + e));
        }
    }

    /** What callers of the API get of a verification. */
    public static Verdict verdict(Verified verified) {
        return new Verdict(verified.files().map(TypeBinder::bind), verified.faults());
    }
}

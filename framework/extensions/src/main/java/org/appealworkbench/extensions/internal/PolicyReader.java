package org.appealworkbench.extensions.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.extensions.internal.bind.PolicyBinder;
import org.appealworkbench.extensions.internal.bind.PolicyFiles;
import org.appealworkbench.extensions.internal.reference.PolicyReferences;
import org.appealworkbench.extensions.internal.shape.ShapeCheck;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.ContributionReader;
import org.appealworkbench.extensions.internal.source.Source;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/** Reads and verifies the policy. */
public final class PolicyReader {

    private PolicyReader() {}

    public static Verified verify(Source source) throws IOException {
        ContributionReader.Read read =
                new ContributionReader(source, Contribution.POLICY_FOLDER, PolicyFiles.ALL).read();
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.addAll(ShapeCheck.check(read.contribution()));
        if (!Faults.hasError(faults)) {
            try {
                Policy policy = PolicyBinder.bind(read.contribution());
                faults.addAll(PolicyReferences.check(policy, read.contribution()));
            } catch (Malformed e) {
                faults.add(e.fault());
            }
        }
        return new Verified(
                Optional.of(read.contribution()).filter(files -> !Faults.hasError(faults)), Faults.sorted(faults));
    }

    /** @throws AppealException with the place of the first error */
    public static Policy policy(Verified verified) {
        return verified.files().map(PolicyBinder::bind).orElseThrow(() -> faulty(verified.faults()));
    }

    private static AppealException faulty(List<Fault> faults) {
        List<Fault> errors = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
        Fault first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return new AppealException(
                ExtensionsError.POLICY_FAULTY,
                "the policy cannot be used: " + first.code() + ": " + first.sentence() + more,
                first.place(),
                null);
    }

    static AppealException unreadable(IOException e) {
        return new AppealException(
                ExtensionsError.POLICY_UNREADABLE,
                "the policy bundle cannot be read: " + e.getMessage(),
                Place.of(Contribution.POLICY_FOLDER),
                e);
    }
}

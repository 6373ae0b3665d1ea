package org.appealworkbench.extensions.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.appealworkbench.extensions.internal.cache.VerdictCache;
import org.appealworkbench.extensions.internal.source.Source;

/** Verifies what it has not verified before. */
final class CachedVerifier {

    private final TypeVerifier verifier;
    private final StageChecks checks;
    private final VerdictCache cache;
    private final String basis;
    private volatile boolean hasVerified;

    /** @param basis what verdicts rest on beside the plug-in: policy and core */
    CachedVerifier(TypeVerifier verifier, StageChecks checks, VerdictCache cache, String basis) {
        this.verifier = verifier;
        this.checks = checks;
        this.cache = cache;
        this.basis = basis;
    }

    String state() {
        return checks.state();
    }

    /** Whether not all that was asked for was known from earlier starts. */
    boolean hasVerified() {
        return hasVerified;
    }

    /**
     * @param content another word for another content
     * @param isSame asked afterwards: whether it still is that content, so that the verdict may be kept
     */
    Verified verify(Source source, String content, BooleanSupplier isSame) {
        String key = content + "\n" + basis + "\n" + checks.tools();
        List<String> stages = checks.stages();
        Optional<Verified> known = cache.find(key, stages);
        if (known.isPresent()) {
            return known.get();
        }
        Verified verified = verifier.verify(source, checks.all());
        hasVerified = true;
        if (isSame.getAsBoolean() && stages.equals(checks.stages())) {
            cache.put(key, stages, verified);
        }
        return verified;
    }
}

package org.appealworkbench.extensions.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.extensions.internal.source.BundleSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** One installed plug-in bundle in one state of its content; verified when first asked for, and then never again. */
final class Plugin {

    private final Bundle bundle;
    private final long modified;
    private final Optional<Head> head;
    private final Function<Plugin, Verified> verification;
    private final Resolution resolution;
    private @Nullable Verdict verdict;

    Plugin(Bundle bundle, Optional<Head> head, Function<Plugin, Verified> verification, Resolution resolution) {
        this.bundle = bundle;
        this.modified = bundle.getLastModified();
        this.head = head;
        this.verification = verification;
        this.resolution = resolution;
    }

    boolean isCurrent() {
        return modified == bundle.getLastModified();
    }

    Bundle bundle() {
        return bundle;
    }

    BundleSource source() {
        return new BundleSource(bundle);
    }

    Optional<AppealTypeId> id() {
        return head.map(Head::id);
    }

    /** Of the type, or of the bundle where the type could not be read. */
    String version() {
        return head.map(Head::version).orElseGet(() -> bundle.getVersion().toString());
    }

    /** Versions that are no numbers come last. */
    Version order() {
        try {
            return Version.parseVersion(version());
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    boolean offers(AppealTypeId type) {
        return id().filter(type::equals).isPresent();
    }

    /** Waits for a verification of the same plug-in that another thread has begun. */
    synchronized Verdict verdict() {
        Verdict known = verdict;
        if (known == null) {
            known = judge();
            verdict = known;
        }
        return known;
    }

    private Verdict judge() {
        List<Fault> unresolved = resolution.faults(bundle);
        Verdict found = Extender.isPlugin(bundle)
                ? TypeVerifier.verdict(verification.apply(this))
                : new Verdict(Optional.empty(), List.of());
        if (unresolved.isEmpty()) {
            return found;
        }
        List<Fault> all = new ArrayList<>(unresolved);
        all.addAll(found.faults());
        return new Verdict(Optional.empty(), all);
    }
}

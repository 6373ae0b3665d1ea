package org.appealworkbench.extensions.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.extensions.internal.source.BundleSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/**
 * One installed plug-in bundle in one state of its content; verified when first asked for, and again only after something
 * came or went that the verdict rests on.
 */
final class Plugin {

    private record Judgement(String basis, Verdict verdict) {}

    private final Bundle bundle;
    private final long modified;
    private final Optional<Head> head;
    private final Court court;
    private @Nullable Judgement judgement;

    Plugin(Bundle bundle, Optional<Head> head, Court court) {
        this.bundle = bundle;
        this.modified = bundle.getLastModified();
        this.head = head;
        this.court = court;
    }

    boolean isCurrent() {
        return modified == bundle.getLastModified();
    }

    Bundle bundle() {
        return bundle;
    }

    long modified() {
        return modified;
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
        Judgement known = judgement;
        if (known != null && (!isCurrent() || known.basis().equals(court.basis(known.verdict())))) {
            return known.verdict();
        }
        Verdict found = judge();
        if (isCurrent()) {
            judgement = new Judgement(court.basis(found), found);
        }
        return found;
    }

    private Verdict judge() {
        try {
            List<Fault> hindrances = court.hindrances(bundle);
            Verdict found = Extender.isPlugin(bundle)
                    ? TypeVerifier.verdict(court.verify(this))
                    : new Verdict(Optional.empty(), List.of());
            if (hindrances.isEmpty()) {
                return found;
            }
            List<Fault> all = new ArrayList<>(hindrances);
            all.addAll(found.faults());
            return new Verdict(Optional.empty(), all);
        } catch (IllegalStateException e) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                throw e;
            }
            Fault gone = Fault.error(Place.of(bundle.getLocation()), "REMOVED", "the plug-in is being removed");
            return new Verdict(Optional.empty(), List.of(gone));
        }
    }
}

package org.appealworkbench.extensions.internal.bind;

import org.appealworkbench.api.type.EvidenceRequirement;
import org.appealworkbench.api.type.PathId;

/** Reads {@code evidence.yaml}. */
final class EvidenceBinder {

    private EvidenceBinder() {}

    static EvidenceRequirement requirement(Fields requirement) {
        return new EvidenceRequirement(
                requirement.text("id"),
                requirement.word(EvidenceRequirement.Need.class, "need"),
                requirement.texts("paths").stream().map(PathId::of).toList(),
                requirement.expression("when"),
                requirement.texts("kinds"),
                requirement.place());
    }
}

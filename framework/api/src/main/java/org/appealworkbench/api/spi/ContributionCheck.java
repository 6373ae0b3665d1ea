package org.appealworkbench.api.spi;

import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What one stage has to say about an appeal type before it may run. Each stage offers one as a service; the verifier calls
 * all of them, once the shape of the files and the references between them are sound.
 */
@ProviderType
public interface ContributionCheck {

    /** Service property, {@code String}: the stage's name; checks run in its alphabetical order. */
    String PROPERTY_STAGE = "appeal.stage";

    /** Never throws for what the type contains; empty if nothing is wrong. */
    List<Fault> check(AppealType type, Policy policy);
}

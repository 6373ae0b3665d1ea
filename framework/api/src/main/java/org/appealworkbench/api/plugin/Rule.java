package org.appealworkbench.api.plugin;

import java.util.List;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.AppealTypeId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A validation rule in Java, where data is not enough. Registered as an OSGi service by a code bundle.
 *
 * <p>Called by the rule engine once for every review, after all rules that are data, on any thread, several reviews at
 * once; so it keeps no state. It has one second. A rule that returns null, throws, or takes longer is reported as the
 * problem {@code RULE-FAILED} and stops nothing; one that hangs is abandoned and not called again until its bundle is
 * updated, but cannot be killed within the process.
 *
 * @since 0.1
 */
@ConsumerType
public interface Rule {

    /** Service property, {@code String}: id of the appeal type it is for; absent means all types. */
    String PROPERTY_TYPE = "appeal.type";

    /** Whether it has anything to say about cases of this type; {@link #check} is called only if so. */
    default boolean applies(AppealTypeId type) {
        return true;
    }

    /** @return what it found; empty if nothing is wrong; never null */
    List<Problem> check(Review review);
}

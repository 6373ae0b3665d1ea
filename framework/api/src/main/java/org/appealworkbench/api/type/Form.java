package org.appealworkbench.api.type;

import org.appealworkbench.api.LocalText;

/**
 * A form of Amazon that a type brings itself: always a {@link org.appealworkbench.api.policy.FormProfile}, which
 * {@link org.appealworkbench.api.policy.Policy#form} finds.
 */
public interface Form {

    /** Unlike that of any form of the policy. */
    String id();

    /** For staff, by interface language. */
    LocalText title();
}

package org.appealworkbench.api.plugin;

import java.util.List;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.rule.Review;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A view of a case that the workbench shows beside its own. Registered as an OSGi service by a code bundle.
 *
 * <p>Contract only: the host does not call it yet. It will be called whenever the case changed and the view is open, on a
 * thread of the server, several cases at once; it has 200 milliseconds and keeps no state. Empty shows the view as empty; a
 * throw or null shows the reason in its place.
 *
 * @since 0.1
 */
@ConsumerType
public interface WorkbenchView {

    /** Lower-case-hyphen, unique among views. */
    String id();

    /** By interface language. */
    LocalText title();

    List<Block> show(Review review);
}

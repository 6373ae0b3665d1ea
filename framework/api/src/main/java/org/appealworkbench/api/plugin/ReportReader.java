package org.appealworkbench.api.plugin;

import java.util.List;
import org.appealworkbench.api.health.AccountHealth;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one kind of report of Amazon's. Registered as an OSGi service by a code bundle.
 *
 * <p>Contract only: the host does not call it yet. It will be called when a case names a report or a command is given one,
 * on any thread, several files at once; it has ten seconds and keeps no state. An empty result means that the report holds
 * no figures. A throw or null is told with the file's name.
 *
 * @since 0.1
 */
@ConsumerType
public interface ReportReader {

    /** The word for {@code reports[].kind} in a case, lower-case-hyphen. */
    String kind();

    /** Whether this looks like a report of its kind; {@link #read} is called only if so, or if the case names the kind. */
    boolean applies(String fileName, byte[] firstBytes);

    List<AccountHealth.Figure> read(String fileName, byte[] content);
}

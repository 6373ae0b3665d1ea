package org.appealworkbench.api.casefile;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.EvidenceId;

/**
 * A file that may prove something.
 *
 * @param file relative to the case folder
 * @param title as the list of exhibits prints it, in the letter's language
 * @param titleSource as the client calls it, for the client's copy
 * @param kind free word, such as {@code order-report} or {@code invoice}
 * @param proves ids of evidence requirements; only suggests, an {@code evidence} answer owns the link
 */
public record Evidence(
        EvidenceId id,
        String file,
        Optional<String> title,
        Optional<String> titleSource,
        Optional<String> kind,
        List<String> proves) {

    public Evidence {
        proves = List.copyOf(proves);
    }

    public Evidence(EvidenceId id, String file, Optional<String> title, Optional<String> kind, List<String> proves) {
        this(id, file, title, Optional.empty(), kind, proves);
    }
}

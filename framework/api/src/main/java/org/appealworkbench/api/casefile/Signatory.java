package org.appealworkbench.api.casefile;

import java.util.Optional;

/**
 * Who signs for the seller; in files a bare name or {@code {name, title}}.
 *
 * @param nameSource as the client writes the name, for the client's copy
 * @param titleSource as the client calls the job
 */
public record Signatory(
        String name, Optional<String> title, Optional<String> nameSource, Optional<String> titleSource) {

    public Signatory(String name, Optional<String> title) {
        this(name, title, Optional.empty(), Optional.empty());
    }
}

package org.appealworkbench.api.casefile;

import java.util.Optional;

/** Who signs for the seller; in files a bare name or {@code {name, title}}. */
public record Signatory(String name, Optional<String> title) {}

package org.appealworkbench.api.type;

/**
 * The source of one template.
 *
 * @param name relative to {@code templates/}: {@code opening.vm} or {@code de/opening.vm}
 */
public record Template(String name, String source) {}

package org.appealworkbench.api.workflow;

/**
 * A file of a letter, not yet written.
 *
 * @param name {@code <letter>.<format>} or {@code <letter>.<box>.txt}
 */
public record RenderedFile(String name, byte[] bytes) {}

package org.appealworkbench.composition.value;

import java.util.Iterator;

/**
 * Whatever a template may hold. The only receivers of properties and calls in a template, which reach these methods and
 * nothing else.
 */
public abstract class TemplateValue {

    /** What it is, in a few words, for the author of the template: {@code a list}. */
    public abstract String what();

    /** The value of {@code $this.name}. */
    public Object property(String name) {
        throw new TemplateFault(what() + " has no '" + name + "'");
    }

    /** The result of {@code $this.method(...)}. */
    public Object call(String method, Object[] arguments) {
        throw new TemplateFault(what() + " has no '" + method + "(...)'");
    }

    /** What {@code #foreach} goes through. */
    public Iterator<?> iterator() {
        throw new TemplateFault(what() + " is no list, so #foreach cannot go through it");
    }

    /** What {@code #if} decides by; the name is the one that Velocity looks for. */
    public boolean getAsBoolean() {
        throw new TemplateFault(what() + " is no fact, so #if cannot decide by it");
    }
}

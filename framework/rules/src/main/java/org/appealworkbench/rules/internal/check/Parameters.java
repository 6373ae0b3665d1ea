package org.appealworkbench.rules.internal.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of a check's parameters.
 *
 * @param required those that must be given
 * @param optional those that may be given
 * @param lexicons those of both whose values are ids of word lists
 * @param open whether further names are allowed, such as ids of paths
 */
public record Parameters(Set<String> required, Set<String> optional, Set<String> lexicons, boolean open) {

    public static final Parameters NONE = new Parameters(Set.of(), Set.of(), Set.of(), false);

    public static Parameters required(String... names) {
        return new Parameters(Set.of(names), Set.of(), Set.of(), false);
    }

    public static Parameters optional(String... names) {
        return new Parameters(Set.of(), Set.of(names), Set.of(), false);
    }

    public Parameters andOptional(String... names) {
        return new Parameters(required, Set.of(names), lexicons, open);
    }

    public Parameters lexicons(String... names) {
        return new Parameters(required, optional, Set.of(names), open);
    }

    public Parameters andAnyOther() {
        return new Parameters(required, optional, lexicons, true);
    }

    public boolean knows(String name) {
        return open || required.contains(name) || optional.contains(name);
    }

    /** All names, for messages. */
    public Set<String> names() {
        Set<String> all = new LinkedHashSet<>(new TreeSet<>(required));
        all.addAll(new TreeSet<>(optional));
        return all;
    }
}

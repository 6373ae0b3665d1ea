package org.appealworkbench.composition.template;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.context.AbstractContext;
import org.jspecify.annotations.Nullable;

/** What a template sees: names of the letter, made when they are first asked for, and what it named itself. */
final class NamesContext extends AbstractContext {

    private final Function<String, @Nullable Object> names;
    private final Map<String, Object> own = new HashMap<>();

    NamesContext(Function<String, @Nullable Object> names) {
        this.names = names;
    }

    @Override
    public @Nullable Object internalGet(String key) {
        Object mine = own.get(key);
        return mine == null ? names.apply(key) : mine;
    }

    @Override
    public @Nullable Object internalPut(String key, Object value) {
        return own.put(key, value);
    }

    @Override
    public boolean internalContainsKey(String key) {
        return internalGet(key) != null;
    }

    @Override
    public String[] internalGetKeys() {
        return own.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object internalRemove(String key) {
        return own.remove(key);
    }
}

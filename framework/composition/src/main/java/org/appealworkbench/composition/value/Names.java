package org.appealworkbench.composition.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values under one name: {@code $seller.storeName}. */
public final class Names extends TemplateValue {

    private final String name;
    private final Function<String, @Nullable Object> properties;

    /** @param properties gives the value of a property, null if there is none of that name */
    public Names(String name, Function<String, @Nullable Object> properties) {
        this.name = name;
        this.properties = properties;
    }

    @Override
    public String what() {
        return "'$" + name + "'";
    }

    @Override
    public Object property(String property) {
        Object value = properties.apply(property);
        return value == null ? super.property(property) : value;
    }
}

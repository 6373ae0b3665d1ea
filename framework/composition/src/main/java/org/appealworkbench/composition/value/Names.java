package org.appealworkbench.composition.value;

import java.util.Map;
import java.util.function.Supplier;

/** Values under one name: {@code $seller.storeName}. */
public final class Names extends TemplateValue {

    private final String name;
    private final Map<String, Supplier<? extends Object>> properties;

    public Names(String name, Map<String, Supplier<? extends Object>> properties) {
        this.name = name;
        this.properties = properties;
    }

    @Override
    public String what() {
        return "'$" + name + "'";
    }

    @Override
    public Object property(String property) {
        Supplier<? extends Object> value = properties.get(property);
        return value == null ? super.property(property) : value.get();
    }
}

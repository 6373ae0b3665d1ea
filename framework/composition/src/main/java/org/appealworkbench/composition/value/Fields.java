package org.appealworkbench.composition.value;

/** A value with named fields: a row of a list, an ask of the notice. */
public abstract class Fields extends TemplateValue {

    @Override
    public boolean getAsBoolean() {
        return true;
    }
}

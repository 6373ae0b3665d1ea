package org.appealworkbench.composition.tool;

import java.util.List;
import org.appealworkbench.composition.value.Facts;
import org.appealworkbench.composition.value.TemplateFault;
import org.appealworkbench.composition.value.TemplateValue;

/** A tool of the core: {@code $name.method(...)}. */
abstract class Tool extends TemplateValue {

    private final String name;
    private final List<Signature> signatures;
    private final Facts facts;

    Tool(String name, List<Signature> signatures, Facts facts) {
        this.name = name;
        this.signatures = signatures;
        this.facts = facts;
    }

    abstract Object run(String method, Arguments arguments);

    Facts facts() {
        return facts;
    }

    @Override
    public String what() {
        return "the tool '$" + name + "'";
    }

    @Override
    public Object call(String method, Object[] values) {
        String call = "$" + name + "." + method;
        for (Signature signature : signatures) {
            if (signature.method().equals(method)) {
                if (values.length < signature.least() || values.length > signature.most()) {
                    throw new TemplateFault(call + " takes " + signature.least() + " to " + signature.most()
                            + " arguments, it got " + values.length);
                }
                return run(method, new Arguments(call, values));
            }
        }
        return super.call(method, values);
    }
}

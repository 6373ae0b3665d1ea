package org.appealworkbench.composition.template;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;
import org.appealworkbench.composition.value.AskValue;
import org.appealworkbench.composition.value.TemplateFault;

/** {@code #answers($ask)}: notes that the part answers the ask; writes nothing. */
public final class AnswersDirective extends Directive {

    public static final String NAME = "answers";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        Object value = node.jjtGetNumChildren() == 1 ? node.jjtGetChild(0).value(context) : null;
        if (!(value instanceof AskValue ask)) {
            throw new TemplateFault("#answers takes one ask, inside #foreach($ask in $asks.open)");
        }
        ask.answered();
        return true;
    }
}

package org.appealworkbench.composition.template;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** A node in a block of a template, which tells the writer where it stands before it is rendered. */
final class Placed extends SimpleNode {

    private final Node node;
    private final String file;
    private final String words;

    private Placed(Node node, String file, String words, int line) {
        super(0);
        this.node = node;
        this.file = file;
        this.words = words;
        this.line = line;
    }

    /** Puts itself before every node that stands in a block below {@code root}. */
    static void below(Node root, String file, TextPlaces places) {
        for (int i = 0; i < root.jjtGetNumChildren(); i++) {
            Node child = root.jjtGetChild(i);
            if (child instanceof Placed) {
                continue;
            }
            below(child, file, places);
            if (NodeKind.of(root).isBlock()) {
                String words = child instanceof ASTText text ? text.getCtext() : "";
                root.jjtAddChild(new Placed(child, file, words, places.line(child, root)), i);
            }
        }
    }

    /** The node as Velocity parsed it. */
    Node node() {
        return node;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        if (!(writer instanceof LetterWriter letter)) {
            return node.render(context, writer);
        }
        letter.at(file, line);
        if (node instanceof ASTText) {
            letter.writeStatic(words);
            return true;
        }
        return node.render(context, writer);
    }
}

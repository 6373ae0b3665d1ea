package org.appealworkbench.composition.template;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTTextblock;
import org.apache.velocity.runtime.parser.node.Node;

/** Where the texts of a template stand; Velocity forgets it when it makes a tree ready to run. */
public final class TextPlaces {

    static final TextPlaces NONE = new TextPlaces();

    private record LineAndColumn(int line, int column) {}

    private final Map<Node, LineAndColumn> places = new IdentityHashMap<>();

    private TextPlaces() {}

    /** @param root of a tree just parsed, not yet made ready */
    static TextPlaces of(Node root) {
        TextPlaces places = new TextPlaces();
        places.collect(root);
        return places;
    }

    private void collect(Node node) {
        if (node instanceof ASTText || node instanceof ASTTextblock) {
            places.put(node, new LineAndColumn(node.getFirstToken().beginLine, node.getFirstToken().beginColumn));
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            collect(node.jjtGetChild(i));
        }
    }

    /** The line of a node; that of {@code around} if it is not known. */
    int line(Node node, Node around) {
        LineAndColumn place = places.get(node);
        int line = place == null ? node.getLine() : place.line();
        return line > 0 ? line : around.getLine();
    }

    public int line(Node node) {
        return line(node, node);
    }

    public int column(Node node) {
        LineAndColumn place = places.get(node);
        return place == null ? node.getColumn() : place.column();
    }
}

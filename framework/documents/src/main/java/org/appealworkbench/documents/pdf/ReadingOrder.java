package org.appealworkbench.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes the order of words in the file that of reading. Text is painted before the elements that stand beside it, so in
 * mixed content each piece of text becomes an element of its own.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    static void keep(Document page) {
        keep(page.getDocumentElement());
    }

    private static void keep(Element parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        boolean mixed = children.size() > 1 && children.stream().anyMatch(Text.class::isInstance);
        for (Node child : children) {
            if (child instanceof Element element) {
                keep(element);
            } else if (mixed) {
                Document owner = child.getOwnerDocument();
                if (owner != null) {
                    Element span = owner.createElement("span");
                    parent.replaceChild(span, child);
                    span.appendChild(child);
                }
            }
        }
    }
}

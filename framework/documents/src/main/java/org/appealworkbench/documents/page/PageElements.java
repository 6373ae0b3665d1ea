package org.appealworkbench.documents.page;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.documents.DocumentsError;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Makes the elements of a page; text is only ever set as a text node, so it cannot become markup. */
final class PageElements {

    /** It has no state; a builder of its own for each page would bring a whole parser with it. */
    private static final DOMImplementation DOCUMENTS = documents();

    private PageElements() {}

    static Document newDocument() {
        return DOCUMENTS.createDocument(null, null, null);
    }

    private static DOMImplementation documents() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new AppealException(DocumentsError.LAYOUT_FAILED, "The Java runtime builds no XML documents.", e);
        }
    }

    static Element add(Element parent, String name) {
        Element child = owner(parent).createElement(name);
        parent.appendChild(child);
        return child;
    }

    static Element add(Element parent, String name, String cssClass) {
        Element child = add(parent, name);
        child.setAttribute("class", cssClass);
        return child;
    }

    /** Adds to a text that stands last already, because layout may break a line between two text nodes. */
    static void text(Element parent, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (parent.getLastChild() instanceof Text last) {
            last.appendData(text);
        } else {
            parent.appendChild(owner(parent).createTextNode(text));
        }
    }

    private static Document owner(Element element) {
        Document owner = element.getOwnerDocument();
        if (owner == null) {
            throw new IllegalStateException("element without a document");
        }
        return owner;
    }
}

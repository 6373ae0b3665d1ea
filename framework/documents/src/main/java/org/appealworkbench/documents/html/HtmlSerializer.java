package org.appealworkbench.documents.html;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a page as HTML 5. Everything is escaped here and nowhere else. */
final class HtmlSerializer {

    private static final Set<String> VOID = Set.of("meta");
    private static final Set<String> OWN_LINE = Set.of(
            "html", "head", "body", "meta", "title", "style", "div", "p", "h1", "h2", "h3", "ul", "ol", "li", "table",
            "thead", "tbody", "tr");

    private final StringBuilder html = new StringBuilder(8192);

    private HtmlSerializer() {}

    static String html(Document page) {
        HtmlSerializer serializer = new HtmlSerializer();
        serializer.html.append("<!DOCTYPE html>");
        serializer.element(page.getDocumentElement());
        return serializer.html.append('\n').toString();
    }

    private void element(Element element) {
        String name = element.getTagName();
        if (OWN_LINE.contains(name)) {
            html.append('\n');
        }
        html.append('<').append(name);
        attributes(element.getAttributes());
        html.append('>');
        if (VOID.contains(name)) {
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (name.equals("style")) {
                // Our own style sheet: in a style element character references mean nothing.
                html.append(child.getNodeValue());
            } else {
                escape(child.getNodeValue());
            }
        }
        html.append("</").append(name).append('>');
    }

    private void attributes(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            html.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
            escape(attributes.item(i).getNodeValue());
            html.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\u00A0' -> html.append("&nbsp;");
                default -> html.append(c);
            }
        }
    }
}

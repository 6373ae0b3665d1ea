package org.appealworkbench.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks by classes what the style sheet keeps together on a page. */
final class PageBreaks {

    /** Of a list of exhibits that is broken, at least so many stand on each page; a shorter table is not broken. */
    private static final int ROWS_TOGETHER = 3;

    /** As long a list of exhibits does not leave a few of its lines alone on the last page. */
    private static final int MOST_WHOLE_EXHIBITS = 15;

    /** An item of more text may be broken: moved as a whole it would leave too large a gap. */
    private static final int LONGEST_WHOLE_ITEM = 400;

    private PageBreaks() {}

    static void mark(Document page) {
        mark(page.getDocumentElement());
    }

    private static void mark(Element element) {
        List<Element> children = children(element);
        switch (element.getTagName()) {
            case "li" -> markItem(element, children);
            case "tbody" -> markRows(element, children);
            case "body" -> markParts(children);
            default -> {}
        }
        children.forEach(PageBreaks::mark);
    }

    private static void markItem(Element item, List<Element> blocks) {
        if (blocks.size() > 1 && item.getTextContent().length() <= LONGEST_WHOLE_ITEM) {
            addClass(item, "whole");
        }
    }

    private static void markRows(Element body, List<Element> rows) {
        Element whole = whole(body);
        int size = rows.size();
        if (size <= (isExhibits(whole) ? MOST_WHOLE_EXHIBITS : 2 * ROWS_TOGETHER - 1)) {
            addClass(whole, "whole");
        } else if (isExhibits(whole)) {
            markEnds(rows);
        }
    }

    /** Not of a table with a head, which the layout would not repeat then. */
    private static void markEnds(List<Element> rows) {
        int size = rows.size();
        for (int i = 0; i < ROWS_TOGETHER - 1; i++) {
            addClass(rows.get(i), "first");
            addClass(rows.get(size - 1 - i), "last");
        }
    }

    /** The table, or the list of exhibits with its heading. */
    private static Element whole(Element body) {
        Element table = parent(body);
        return isExhibits(parent(table)) ? parent(table) : table;
    }

    private static Element parent(Element child) {
        return child.getParentNode() instanceof Element parent ? parent : child;
    }

    /** Space stands at the end of a part, because at the head of a page the layout drops what came from the part before. */
    private static void markParts(List<Element> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String following = kind(parts.get(i));
            if (following.equals("headed")) {
                addClass(parts.get(i), following);
            }
            if (i > 0 && !following.isEmpty()) {
                addClass(parts.get(i - 1), "before-" + following);
            }
        }
    }

    private static String kind(Element part) {
        if (isExhibits(part)) {
            return "exhibits";
        }
        List<Element> blocks = children(part);
        if (!blocks.isEmpty() && blocks.get(0).getTagName().equals("h2")) {
            return "headed";
        }
        return part.getAttribute("class").endsWith(" closing") ? "closing" : "";
    }

    private static boolean isExhibits(Element part) {
        return part.getAttribute("class").startsWith("exhibits");
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static void addClass(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }
}

package org.appealworkbench.notice.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.notice.ReceivedMail;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A saved page, or the HTML part of a mail. Nothing in it is run and nothing is fetched. */
final class WebPage {
    private static final String NEVER_READ =
            "script, style, noscript, template, iframe, object, embed, svg, head, nav, header, footer, aside, select, button, input, textarea";
    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none]";
    private static final int BEGINNING = 2_000;

    private WebPage() {}

    static boolean opens(String text) {
        String start = text.substring(0, Math.min(BEGINNING, text.length())).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html") || start.contains("<body");
    }

    static ReceivedMail read(Decoded decoded) {
        Document page = Jsoup.parse(decoded.text());
        List<ReceivedMail.Link> links = new ArrayList<>();
        page.select("a[href]").forEach(link -> links.add(new ReceivedMail.Link(link.text(), link.attr("href"))));
        page.select("form[action]").forEach(form -> links.add(new ReceivedMail.Link("", form.attr("action"))));
        page.select(NEVER_READ).remove();
        page.select(HIDDEN).remove();
        return new ReceivedMail(
                text(page.body()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                links.stream()
                        .filter(link -> link.target().toLowerCase(Locale.ROOT).startsWith("http"))
                        .toList(),
                List.of(),
                decoded.notes());
    }

    /** A block a line, an item of a list with a bullet. */
    static String text(Element body) {
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, body);
        return lines.text().strip();
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.text());
            } else if (node instanceof Element element) {
                if (element.nameIs("br") || element.isBlock()) {
                    breakLine();
                }
                if (element.nameIs("li")) {
                    append("- ");
                } else if (element.nameIs("p") || element.normalName().matches("h[1-6]")) {
                    blankLine();
                } else if (element.nameIs("td") || element.nameIs("th")) {
                    append(" ");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                breakLine();
                if (element.nameIs("p") || element.nameIs("ul") || element.nameIs("ol")) {
                    blankLine();
                }
            }
        }

        private void append(String words) {
            boolean atStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n' || endsBlank();
            String plain = words.replace('\u00A0', ' ');
            text.append(atStart && !plain.equals("- ") ? plain.stripLeading() : plain);
        }

        private boolean endsBlank() {
            return text.charAt(text.length() - 1) == ' ';
        }

        private boolean endsWithBullet() {
            return text.length() > 1 && text.charAt(text.length() - 2) == '-' && endsBlank();
        }

        private void breakLine() {
            while (text.length() > 0 && endsBlank() && !endsWithBullet()) {
                text.setLength(text.length() - 1);
            }
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n' && !endsWithBullet()) {
                text.append('\n');
            }
        }

        private void blankLine() {
            if (text.length() > 1 && text.charAt(text.length() - 1) == '\n' && text.charAt(text.length() - 2) != '\n') {
                text.append('\n');
            }
        }

        String text() {
            return text.toString();
        }
    }
}

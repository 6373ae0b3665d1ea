package org.appealworkbench.composition.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;
import org.appealworkbench.api.Place;
import org.appealworkbench.composition.template.TextPlaces;

/** The words of one template that it may print, in each language in which it is used: they state no fact. */
final class TemplateWords {

    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^ *(\\d{1,9})[.)](?=\\s|$)");

    private final FixedWords words;
    private final TextPlaces places;
    private final Set<String> languages;
    private final String file;

    TemplateWords(FixedWords words, TextPlaces places, Set<String> languages, String file) {
        this.words = words;
        this.places = places;
        this.languages = languages;
        this.file = file;
    }

    /** Text between references and directives. */
    void text(Node node) {
        if (node instanceof ASTText text) {
            Place start = Place.of(file, places.line(node), places.column(node));
            String shown = withoutListNumbers(text.getCtext(), start.column() <= 1);
            languages.forEach(language -> words.check(shown, language, start));
        }
    }

    /** The numbers of ordered lists are structure: the renderer makes its own. */
    private static String withoutListNumbers(String text, boolean fromLineStart) {
        StringBuilder blanked = new StringBuilder(text);
        Matcher marker = LIST_NUMBER.matcher(text);
        while (marker.find()) {
            if (marker.start() > 0 || fromLineStart) {
                for (int i = marker.start(1); i < marker.end(1); i++) {
                    blanked.setCharAt(i, '#');
                }
            }
        }
        return blanked.toString();
    }

    /** Words that a call may print: the forms of {@code $plural}. Ids of fields, choices and metrics are no words. */
    void called(Node node) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Node child = node.jjtGetChild(i);
            boolean plural = node instanceof ASTReference reference && "plural".equals(reference.getRootString());
            if (plural) {
                literals(child);
            } else {
                called(child);
            }
        }
    }

    private void literals(Node node) {
        literal(node);
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Node child = node.jjtGetChild(i);
            if (child instanceof ASTReference) {
                called(child);
            } else {
                literals(child);
            }
        }
    }

    /** Words in quotes. */
    void literal(Node node) {
        if (node instanceof ASTStringLiteral) {
            Place start = Place.of(file, node.getLine(), node.getColumn());
            languages.forEach(language -> words.check(References.words(node), language, start));
        }
    }
}

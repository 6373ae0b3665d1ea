package org.appealworkbench.composition.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.composition.template.AnswersDirective;
import org.appealworkbench.composition.template.NodeKind;

/** Walks the tree of one template: every reference at its place, every fixed word. */
final class TreeCheck {

    private final References references;
    private final TemplateWords words;
    private final Findings findings;
    private final String file;

    TreeCheck(References references, TemplateWords words, Findings findings, String file) {
        this.references = references;
        this.words = words;
        this.findings = findings;
        this.file = file;
    }

    void block(Node block) {
        for (int i = 0; i < block.jjtGetNumChildren(); i++) {
            Node node = block.jjtGetChild(i);
            switch (NodeKind.of(node)) {
                case TEXT -> words.text(node);
                case REFERENCE -> printed((ASTReference) node);
                case IF -> condition(node);
                case SET -> set((ASTSetDirective) node);
                case DIRECTIVE -> directive((ASTDirective) node);
                case BLOCK -> block(node);
                default -> {}
            }
        }
    }

    private void printed(ASTReference reference) {
        words.called(reference);
        Shape shape = references.shape(reference);
        if (shape instanceof Shape.OneFact fact) {
            fact.question().ifPresent(question -> printable(question, reference));
        } else if (!shape.isAnything() && !isMarketplace(shape)) {
            findings.error(
                    at(reference),
                    "TEMPLATE-NOT-A-FACT",
                    References.what(shape) + " cannot be printed; only facts can: " + wayOut(shape));
        }
    }

    private static boolean isMarketplace(Shape shape) {
        return shape instanceof Shape.Named named && named.what().equals("$marketplace");
    }

    private static String wayOut(Shape shape) {
        return shape instanceof Shape.Rows || shape instanceof Shape.ManyFacts || shape instanceof Shape.Asks
                ? "use #foreach or $join.and(...)"
                : "name one of its fields, or call it";
    }

    private void printable(Question question, ASTReference reference) {
        if (question.type() == QuestionType.EVIDENCE) {
            findings.error(
                    at(reference),
                    "TEMPLATE-NOT-A-FACT",
                    "'" + question.id() + "' links evidence; cite it with $exhibit.cite(...)");
        }
        boolean wordless = !question.choices().isEmpty()
                && question.choices().stream()
                        .anyMatch(choice -> choice.letter().byLanguage().isEmpty());
        if (wordless) {
            findings.error(
                    at(reference),
                    "TEMPLATE-CHOICE-TEXT",
                    "'" + question.id() + "' is printed, but not every choice of it has a 'letter' text");
        }
    }

    private void condition(Node node) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Node child = node.jjtGetChild(i);
            switch (NodeKind.of(child)) {
                case BLOCK -> block(child);
                case IF -> condition(child);
                case CONDITION -> condition(child);
                case REFERENCE -> asked((ASTReference) child);
                case WORDS ->
                    findings.error(at(child), "TEMPLATE-CONDITION", "#if asks for facts, words are always there");
                default -> {}
            }
        }
    }

    private void asked(ASTReference reference) {
        words.called(reference);
        Shape shape = references.shape(reference);
        boolean refused = shape instanceof Shape.ToolNamed
                || shape instanceof Shape.Words
                || (shape instanceof Shape.Named named && !named.asked());
        if (refused) {
            findings.error(
                    at(reference),
                    "TEMPLATE-CONDITION",
                    References.what(shape) + " is no condition; #if takes a fact, a list or $is");
        }
    }

    private void set(ASTSetDirective node) {
        Node left = node.jjtGetChild(0);
        Node right = NodeKind.unwrapped(node.jjtGetChild(1));
        words.literal(right);
        if (left instanceof ASTReference name) {
            references.bind(name.getRootString(), references.argument(right).shape());
        }
    }

    private void directive(ASTDirective node) {
        switch (node.getDirectiveName()) {
            case "foreach" -> loop(node);
            case "macro" -> macro(node);
            case AnswersDirective.NAME -> answers(node);
            default -> {
                for (int i = 0; i < node.jjtGetNumChildren(); i++) {
                    words.literal(node.jjtGetChild(i));
                    references.argument(node.jjtGetChild(i));
                }
            }
        }
    }

    private void loop(ASTDirective node) {
        Node last = node.jjtGetChild(node.jjtGetNumChildren() - 1);
        if (!(node.jjtGetChild(0) instanceof ASTReference variable)
                || !(node.jjtGetChild(2) instanceof ASTReference list)) {
            findings.error(at(node), "TEMPLATE-NOT-A-LIST", "#foreach takes a list: #foreach($order in $lateOrders)");
            return;
        }
        words.called(list);
        Shape shape = references.shape(list);
        Shape item = item(shape);
        if (item.isAnything() && !shape.isAnything()) {
            findings.error(
                    at(list),
                    "TEMPLATE-NOT-A-LIST",
                    References.what(shape) + " is no list, so #foreach cannot go through it");
        }
        Optional<Shape> before = references.bind(variable.getRootString(), item);
        block(last);
        references.unbind(variable.getRootString(), before);
    }

    private static Shape item(Shape list) {
        if (list instanceof Shape.Rows rows) {
            return new Shape.OneRow(rows.list(), rows.dotted());
        }
        if (list instanceof Shape.ManyFacts facts) {
            return new Shape.OneFact(facts.question());
        }
        return list instanceof Shape.Asks ? new Shape.OneAsk() : Shape.ANYTHING;
    }

    private void macro(ASTDirective node) {
        Map<String, Optional<Shape>> before = new LinkedHashMap<>();
        for (int i = 1; i < node.jjtGetNumChildren() - 1; i++) {
            if (node.jjtGetChild(i) instanceof ASTReference parameter) {
                String name = parameter.getRootString();
                before.put(name, references.bind(name, Shape.ANYTHING));
            }
        }
        block(node.jjtGetChild(node.jjtGetNumChildren() - 1));
        before.forEach(references::unbind);
    }

    private void answers(ASTDirective node) {
        boolean sound = node.jjtGetNumChildren() == 1
                && node.jjtGetChild(0) instanceof ASTReference ask
                && isAsk(references.shape(ask));
        if (!sound) {
            findings.error(
                    at(node),
                    "TEMPLATE-ANSWERS",
                    "#answers takes the ask of a loop around it: #foreach($ask in $asks.open)...#answers($ask)...#end");
        }
    }

    private static boolean isAsk(Shape shape) {
        return shape instanceof Shape.OneAsk || shape.isAnything();
    }

    private Place at(Node node) {
        return Place.of(file, node.getLine(), node.getColumn());
    }
}

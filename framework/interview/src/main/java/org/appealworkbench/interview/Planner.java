package org.appealworkbench.interview;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.Question;
import org.jspecify.annotations.Nullable;

/** Compiles a type once for all its interviews. */
final class Planner {

    private final Expressions expressions;

    Planner(Expressions expressions) {
        this.expressions = expressions;
    }

    Plan plan(AppealType type) {
        TypeScope scope = TypeScope.of(type);
        List<Node> roots = new ArrayList<>();
        for (Page page : type.pages()) {
            Optional<Expression> visible = compiled(page.visible(), scope);
            for (Question question : page.questions()) {
                roots.add(node(question, null, roots.size(), visible, scope));
            }
        }
        Map<String, Node> byName = new LinkedHashMap<>();
        roots.forEach(root -> byName.put(root.question.id().value(), root));
        List<Plan.Offer> offered = type.paths().stream()
                .map(path -> new Plan.Offer(path.id(), compiled(path.offered(), scope)))
                .toList();
        return new Plan(roots, byName, DependencyOrder.of(roots, offered), offered);
    }

    private Node node(Question question, @Nullable Node list, int index, Optional<Expression> page, TypeScope scope) {
        String name = question.id().value();
        Node node = new Node(
                question,
                list == null ? name : list.dotted + "." + name,
                list,
                index,
                new Node.Conditions(
                        page,
                        compiled(question.visible(), scope),
                        compiled(question.required(), scope),
                        compiled(question.suggest(), scope),
                        compiled(question.calculate(), scope)),
                question.limits().pattern().flatMap(Planner::pattern));
        if (!question.children().isEmpty()) {
            TypeScope inner = scope.inRow(ValueType.of(question));
            List<Node> children = new ArrayList<>();
            for (Question child : question.children()) {
                children.add(node(child, node, children.size(), Optional.empty(), inner));
            }
            node.setChildren(children);
        }
        return node;
    }

    private Optional<Expression> compiled(Optional<Expr> source, TypeScope scope) {
        return source.map(expr -> expressions.verified(expr, scope));
    }

    /** A pattern that does not compile limits nothing; verification of the type has told it. */
    private static Optional<Pattern> pattern(String source) {
        try {
            return Optional.of(Pattern.compile(source));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}

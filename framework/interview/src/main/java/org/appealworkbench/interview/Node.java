package org.appealworkbench.interview;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.type.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question of a type, ready to be met with answers. Identity is that of the object.
 *
 * <p>A class and no record, because parent and children refer to each other.
 */
final class Node {

    /** The compiled expressions of a question; {@code page} is the condition of its page. */
    record Conditions(
            Optional<Expression> page,
            Optional<Expression> visible,
            Optional<Expression> required,
            Optional<Expression> suggest,
            Optional<Expression> calculate) {}

    final Question question;
    /** The ids from the root: {@code lateOrders.firstScan}. */
    final String dotted;

    final @Nullable Node list;
    /** Position among the fields of its list, or among the questions outside lists. */
    final int index;

    final Conditions conditions;
    final Optional<Pattern> pattern;
    /** The last step of the path of a field, the same in every row. */
    final AnswerPath.Step step;

    private final boolean isLimited;
    private List<Node> children = List.of();
    private Set<String> childNames = Set.of();

    Node(
            Question question,
            String dotted,
            @Nullable Node list,
            int index,
            Conditions conditions,
            Optional<Pattern> pattern) {
        this.question = question;
        this.dotted = dotted;
        this.list = list;
        this.index = index;
        this.conditions = conditions;
        this.pattern = pattern;
        this.step = new AnswerPath.Step(question.id(), null);
        this.isLimited = !question.limits().equals(Question.Limits.NONE);
    }

    void setChildren(List<Node> fields) {
        children = List.copyOf(fields);
        childNames = Set.copyOf(
                fields.stream().map(field -> field.question.id().value()).toList());
    }

    List<Node> children() {
        return children;
    }

    /** Whether nothing but its list decides over it: no condition, no proposal, no calculation. */
    boolean isPlainField() {
        return list != null
                && conditions.visible().isEmpty()
                && conditions.suggest().isEmpty()
                && conditions.calculate().isEmpty()
                && question.source().isEmpty()
                && children.isEmpty();
    }

    boolean isLimited() {
        return isLimited;
    }

    boolean hasChild(String name) {
        return childNames.contains(name);
    }
}

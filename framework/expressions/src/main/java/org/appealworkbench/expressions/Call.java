package org.appealworkbench.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.JexlNode;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** One call of a function, with the checks that several functions share. */
record Call(Compiler compiler, String name, Spot spot, List<JexlNode> nodes) {

    /** A field of a list's rows, named by a literal. */
    record Field(QuestionId id, ValueType type, Spot spot, String spelling) {}

    static Call of(Compiler compiler, String name, Spot spot, JexlNode arguments) {
        List<JexlNode> nodes = new ArrayList<>();
        for (int i = 0; i < arguments.jjtGetNumChildren(); i++) {
            nodes.add((JexlNode) arguments.jjtGetChild(i));
        }
        return new Call(compiler, name, spot, nodes);
    }

    int size() {
        return nodes.size();
    }

    @Nullable
    Typed argument(int index) {
        return compiler.compile(nodes.get(index));
    }

    /** The argument, if it is of one of these kinds. */
    @Nullable
    Typed argument(int index, Kind... kinds) {
        Typed typed = argument(index);
        if (typed == null) {
            return null;
        }
        for (Kind kind : kinds) {
            if (typed.is(kind)) {
                return typed;
            }
        }
        return compiler.mismatch(
                typed.spot(),
                Kinds.describe(typed) + "; '" + name + "' expects here "
                        + String.join(
                                " or ",
                                List.of(kinds).stream().map(Kinds::describe).toList()));
    }

    /** The literal second argument as a field of the rows. */
    @Nullable
    Field field(Typed rows) {
        Typed named = argument(1);
        if (named == null) {
            return null;
        }
        String field = named.literalText();
        if (field == null) {
            compiler.mismatch(named.spot(), "'" + name + "' expects the name of a field in quotes, as in 'field'");
            return null;
        }
        Map<String, ValueType> fields = rows.type().fields();
        ValueType type = fields.get(field);
        if (type == null) {
            compiler.findings.report(
                    named.spot(),
                    FaultCode.UNKNOWN_FIELD,
                    "rows of '" + rows.spelling() + "' have no field '" + field + "'"
                            + Nearest.hint(field, fields.keySet()));
            return null;
        }
        compiler.reads.add(rows.path() + "." + field);
        return new Field(QuestionId.of(field), type, named.spot(), rows.spelling() + "." + field);
    }

    /** Whether the first argument is the word {@code letter}. */
    boolean isOnLetter() {
        JexlNode first = nodes.get(0);
        return first.getClass() == ASTIdentifier.class
                && ((ASTIdentifier) first).getName().equals(CaseNames.LETTER);
    }

    Typed result(Kind kind, Evaluation evaluation) {
        return Typed.of(kind, evaluation, spot, name + "(…)");
    }

    Typed result(ValueType type, Evaluation evaluation) {
        return Typed.of(type, evaluation, spot, name + "(…)");
    }
}

package org.appealworkbench.expressions;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.ASTIdentifierAccess;
import org.apache.commons.jexl3.parser.JexlNode;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Compiles names and fields. */
final class Names {

    private Names() {}

    static @Nullable Typed name(Compiler compiler, JexlNode node) {
        String name = ((ASTIdentifier) node).getName();
        Spot spot = Spot.of(node);
        if (name.equals(CaseNames.ROW) || name.equals(CaseNames.OUTER) || name.equals(CaseNames.LETTER)) {
            return compiler.mismatch(spot, alone(name));
        }
        ValueType type = compiler.scope.names().get(name);
        if (type == null) {
            return compiler.findings.report(spot, FaultCode.UNKNOWN_NAME, unknown(compiler, name));
        }
        compiler.reads.add(name);
        Typed typed = Typed.of(type, scope -> Reading.name(scope, name), spot, name);
        return type.kind() == Kind.ROWS ? typed.withPath(name) : typed;
    }

    static @Nullable Typed field(Compiler compiler, JexlNode node) {
        JexlNode base = (JexlNode) node.jjtGetChild(0);
        Typed typed = null;
        int next = 1;
        if (base.getClass() == ASTIdentifier.class && isRowWord(((ASTIdentifier) base).getName())) {
            typed = rowField(compiler, node, ((ASTIdentifier) base).getName());
            next = 2;
        } else {
            typed = compiler.compile(base);
        }
        for (; typed != null && next < node.jjtGetNumChildren(); next++) {
            String component = access(compiler, (JexlNode) node.jjtGetChild(next), Spot.of(node));
            typed = component == null ? null : Components.of(compiler, typed, component);
        }
        return typed;
    }

    private static @Nullable Typed rowField(Compiler compiler, JexlNode node, String word) {
        Spot spot = Spot.of(node);
        boolean inner = word.equals(CaseNames.ROW);
        Optional<ValueType> type = inner ? compiler.scope.row() : compiler.scope.outer();
        String name = access(compiler, (JexlNode) node.jjtGetChild(1), spot);
        if (name == null) {
            return null;
        }
        if (type.isEmpty()) {
            return compiler.findings.report(
                    spot,
                    FaultCode.UNKNOWN_NAME,
                    inner
                            ? "there is no 'row' here: it exists in fields of a list and in rules with 'each'"
                            : "there is no 'outer' here: it exists where a list stands within another list's row");
        }
        ValueType fieldType = type.get().fields().get(name);
        if (fieldType == null) {
            return compiler.findings.report(
                    spot,
                    FaultCode.UNKNOWN_FIELD,
                    "'" + word + "' has no field '" + name + "'"
                            + Nearest.hint(name, type.get().fields().keySet()));
        }
        String path = word + "." + name;
        compiler.reads.add(path);
        QuestionId field = QuestionId.of(name);
        Typed typed = Typed.of(fieldType, scope -> read(inner ? scope.row() : scope.outer(), field), spot, path);
        return fieldType.kind() == Kind.ROWS ? typed.withPath(path) : typed;
    }

    private static @Nullable Value read(Optional<Row> row, QuestionId field) {
        return row.isPresent() ? Reading.field(row.get(), field) : null;
    }

    private static @Nullable String access(Compiler compiler, JexlNode node, Spot spot) {
        if (node.getClass() == ASTIdentifierAccess.class) {
            return ((ASTIdentifierAccess) node).getName();
        }
        compiler.findings.report(spot, FaultCode.FORBIDDEN_SYNTAX, Forbidden.sentence(node));
        return null;
    }

    private static boolean isRowWord(String name) {
        return name.equals(CaseNames.ROW) || name.equals(CaseNames.OUTER);
    }

    private static String alone(String name) {
        return name.equals(CaseNames.LETTER)
                ? "'letter' may stand only as first argument of words, vague and mentions, in rules on letters"
                : "'" + name + "' is a whole row: name one of its fields, as in " + name + ".field";
    }

    private static String unknown(Compiler compiler, String name) {
        if (Functions.exists(name)) {
            return "'" + name + "' is a function: call it as " + name + "(…)";
        }
        Set<String> known = new LinkedHashSet<>(compiler.scope.names().keySet());
        boolean isField = compiler.scope
                .row()
                .filter(row -> row.fields().containsKey(name))
                .isPresent();
        return isField
                ? "no question has the name '" + name + "'; the field of this row is row." + name
                : "no question has the name '" + name + "'" + Nearest.hint(name, known);
    }
}

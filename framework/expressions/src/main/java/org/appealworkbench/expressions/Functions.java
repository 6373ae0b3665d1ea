package org.appealworkbench.expressions;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.JexlNode;
import org.jspecify.annotations.Nullable;

/** The library: every function by name, with its signature as fault sentences and the reference show it. */
final class Functions {

    /** Checks the arguments of one call and picks its evaluation; null after a fault was reported. */
    @FunctionalInterface
    interface Body {
        @Nullable
        Typed compile(Call call);
    }

    /** @param least fewest arguments, {@code most} most */
    record Function(String signature, int least, int most, Body body) {}

    private static final Map<String, Function> ALL = all();

    private Functions() {}

    private static Map<String, Function> all() {
        Map<String, Function> functions = new TreeMap<>();
        functions.put("answered", new Function("answered(question)", 1, 1, TextFunctions::answered));
        functions.put(
                "count",
                new Function(
                        "count(list), count(list, 'field') or count(list, 'field', value)",
                        1,
                        3,
                        ListFunctions::count));
        functions.put("any", new Function("any(list, 'field') or any(list, 'field', value)", 2, 3, ListFunctions::any));
        functions.put("all", new Function("all(list, 'field') or all(list, 'field', value)", 2, 3, ListFunctions::all));
        functions.put("where", new Function("where(list, 'field', value)", 3, 3, ListFunctions::where));
        functions.put("sum", new Function("sum(list, 'field')", 2, 2, FieldFunctions::sum));
        functions.put("min", new Function("min(list, 'field')", 2, 2, FieldFunctions::min));
        functions.put("max", new Function("max(list, 'field')", 2, 2, FieldFunctions::max));
        functions.put("distinct", new Function("distinct(list, 'field')", 2, 2, FieldFunctions::distinct));
        functions.put("day", new Function("day(dateTime)", 1, 1, DateFunctions::day));
        functions.put("days", new Function("days(from, to)", 2, 2, DateFunctions::days));
        functions.put("round", new Function("round(number, places)", 2, 2, DateFunctions::round));
        functions.put("contains", new Function("contains(choices, 'id')", 2, 2, TextFunctions::contains));
        functions.put("isOneOf", new Function("isOneOf(x, 'a', 'b', …)", 2, 50, TextFunctions::isOneOf));
        functions.put("length", new Function("length(text)", 1, 1, TextFunctions::length));
        functions.put("validTracking", new Function("validTracking(text)", 1, 1, TextFunctions::validTracking));
        functions.put("words", new Function("words(text) or words(letter)", 1, 1, LetterFunctions::words));
        functions.put("vague", new Function("vague(text) or vague(letter)", 1, 1, LetterFunctions::vague));
        functions.put("mentions", new Function("mentions(letter, text)", 2, 2, LetterFunctions::mentions));
        return functions;
    }

    static boolean exists(String name) {
        return ALL.containsKey(name);
    }

    static Map<String, Function> library() {
        return ALL;
    }

    static @Nullable Typed call(Compiler compiler, JexlNode node) {
        Spot spot = Spot.of(node);
        JexlNode named = (JexlNode) node.jjtGetChild(0);
        if (named.getClass() != ASTIdentifier.class) {
            return compiler.findings.report(spot, FaultCode.FORBIDDEN_SYNTAX, "functions have no name space");
        }
        String name = ((ASTIdentifier) named).getName();
        Function function = ALL.get(name);
        if (function == null) {
            return compiler.findings.report(
                    spot,
                    FaultCode.UNKNOWN_FUNCTION,
                    "there is no function '" + name + "'" + Nearest.hint(name, ALL.keySet()));
        }
        Call call = Call.of(compiler, name, spot, (JexlNode) node.jjtGetChild(1));
        if (call.size() < function.least() || call.size() > function.most()) {
            return compiler.findings.report(
                    spot,
                    FaultCode.WRONG_ARGUMENTS,
                    "'" + name + "' is called with " + call.size() + " arguments; write " + function.signature());
        }
        return function.body().compile(call);
    }
}

package org.appealworkbench.expressions;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.jexl3.parser.ASTStringLiteral;
import org.apache.commons.jexl3.parser.ASTTrueNode;
import org.apache.commons.jexl3.parser.JexlNode;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Compiles literals. */
final class Literals {

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?(?![0-9A-Za-z_$.])");

    private Literals() {}

    static Typed flag(Compiler compiler, JexlNode node) {
        boolean value = node instanceof ASTTrueNode;
        return Typed.literal(ValueType.of(Kind.FLAG), Logic.flag(value), Spot.of(node), Boolean.toString(value));
    }

    static Typed text(Compiler compiler, JexlNode node) {
        String text = ((ASTStringLiteral) node).getLiteral();
        ValueType type = new ValueType(Kind.TEXT, Map.of(), Set.of(text));
        return Typed.literal(type, new Value.Text(text), Spot.of(node), "'" + text + "'");
    }

    /** Takes the digits from the source, because JEXL has already made a binary fraction or an octal number of them. */
    static @Nullable Typed number(Compiler compiler, JexlNode node) {
        Spot spot = Spot.of(node);
        Matcher digits = DECIMAL.matcher(compiler.source);
        digits.region(offset(compiler.source, spot), compiler.source.length());
        digits.useTransparentBounds(true);
        if (!digits.lookingAt()) {
            return compiler.findings.report(
                    spot,
                    FaultCode.FORBIDDEN_SYNTAX,
                    "numbers are written as 12 or 12.5, without letters or leading zeros");
        }
        BigDecimal number = new BigDecimal(digits.group());
        return Typed.literal(ValueType.of(Kind.NUMBER), new Value.Number(number), spot, digits.group());
    }

    private static int offset(String source, Spot spot) {
        int start = 0;
        for (int line = 1; line < spot.line(); line++) {
            start = source.indexOf('\n', start) + 1;
        }
        return Math.min(source.length(), start + spot.column() - 1);
    }
}

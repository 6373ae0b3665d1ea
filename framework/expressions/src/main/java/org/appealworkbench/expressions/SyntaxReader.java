package org.appealworkbench.expressions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlInfo;
import org.apache.commons.jexl3.parser.JexlNode;
import org.apache.commons.jexl3.parser.Parser;
import org.apache.commons.jexl3.parser.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Lets JEXL parse a source that is short and flat enough; whatever JEXL throws becomes a fault. Thread-safe. */
final class SyntaxReader {

    static final int MAX_LENGTH = 2_000;

    private static final Pattern LEXICAL_PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    /** Its buffers cost more to make than most expressions to parse. One that has failed is not trusted again. */
    private @Nullable Parser spare;

    /** The tree, or null after a fault was reported. */
    @Nullable
    JexlNode read(String source, Findings findings) {
        if (source.isBlank()) {
            return findings.report(Spot.START, FaultCode.SYNTAX, "the expression is empty");
        }
        if (source.length() > MAX_LENGTH) {
            return findings.report(
                    Spot.START,
                    FaultCode.TOO_LONG,
                    "the expression has " + source.length() + " characters; " + MAX_LENGTH
                            + " are allowed: put a part of it into a question with 'calculate'");
        }
        if (Nesting.of(source) > Nesting.MAX_DEPTH) {
            return tooDeep(findings);
        }
        return parse(source, findings);
    }

    private synchronized @Nullable JexlNode parse(String source, Findings findings) {
        Parser taken = spare;
        spare = null;
        try {
            Parser parser = taken == null ? new Parser(source) : taken;
            JexlNode tree = parser.parse(new JexlInfo("expression", 1, 1), JexlFeatures.createNone(), source, null);
            spare = parser;
            return tree;
        } catch (JexlException.Feature e) {
            return forbidden(spot(e), findings);
        } catch (JexlException e) {
            return findings.report(spot(e), FaultCode.SYNTAX, "the expression cannot be read from here on");
        } catch (TokenMgrException e) {
            return findings.report(
                    spot(e),
                    FaultCode.SYNTAX,
                    "a character that has no meaning here, or a text that is not closed: texts stand in single quotes");
        } catch (StackOverflowError e) {
            return tooDeep(findings);
        } catch (RuntimeException e) {
            // JEXL asks for its engine when it meets a template literal, which it does not have here.
            return forbidden(Spot.START, findings);
        }
    }

    private static @Nullable JexlNode tooDeep(Findings findings) {
        return findings.report(
                Spot.START,
                FaultCode.TOO_DEEP,
                "the expression is nested deeper than " + Nesting.MAX_DEPTH
                        + " levels: put a part of it into a question with 'calculate'");
    }

    private static @Nullable JexlNode forbidden(Spot spot, Findings findings) {
        return findings.report(
                spot,
                FaultCode.FORBIDDEN_SYNTAX,
                "the language has names, literals, comparison, arithmetic, !, &&, ||, a ? b : c and its own functions,"
                        + " and nothing else");
    }

    private static Spot spot(JexlException e) {
        JexlInfo info = e.getInfo();
        return info == null ? Spot.START : new Spot(Math.max(1, info.getLine()), Math.max(1, info.getColumn()));
    }

    private static Spot spot(TokenMgrException e) {
        String text = e.getMessage();
        Matcher place = LEXICAL_PLACE.matcher(text == null ? "" : text);
        return place.find() ? new Spot(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))) : Spot.START;
    }
}

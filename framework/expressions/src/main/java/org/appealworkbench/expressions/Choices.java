package org.appealworkbench.expressions;

import java.util.Set;
import org.appealworkbench.api.spi.ValueType.Kind;

/** Checks that words which are compared with a choice are choices of it. */
final class Choices {

    private Choices() {}

    /** Whether each word of {@code words}, if they are literals, is a choice of {@code choice}; reports the first that is not. */
    static boolean fit(Compiler compiler, Typed choice, Typed words) {
        if (!(choice.is(Kind.CHOICE) || choice.is(Kind.CHOICES)) || !words.is(Kind.TEXT)) {
            return true;
        }
        Set<String> known = choice.type().choices();
        if (known.isEmpty()) {
            return true;
        }
        for (String word : words.words().stream().sorted().toList()) {
            if (!known.contains(word)) {
                compiler.findings.report(
                        words.spot(),
                        FaultCode.UNKNOWN_CHOICE,
                        "'" + choice.spelling() + "' has no choice '" + word + "'" + Nearest.hint(word, known));
                return false;
            }
        }
        return true;
    }
}

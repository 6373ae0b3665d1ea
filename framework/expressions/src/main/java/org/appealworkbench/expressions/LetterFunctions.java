package org.appealworkbench.expressions;

import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Functions over wording, of an answer or of the whole letter. */
final class LetterFunctions {

    private static final String VAGUE = "vague";

    private LetterFunctions() {}

    static @Nullable Typed words(Call call) {
        if (call.isOnLetter()) {
            return onLetter(call)
                    ? call.result(Kind.NUMBER, scope -> scope.letter()
                            .map(letter -> Arithmetic.number(words(letter)))
                            .orElse(null))
                    : null;
        }
        Typed text = call.argument(0, Kind.TEXT);
        return text == null
                ? null
                : call.result(
                        Kind.NUMBER,
                        scope -> text.evaluation().in(scope) instanceof Value.Text value
                                ? Arithmetic.number(Wording.words(value.text()))
                                : null);
    }

    private static long words(LetterText letter) {
        return letter.sentences().stream()
                .filter(sentence -> !sentence.heading())
                .mapToLong(sentence -> Wording.words(sentence.text()))
                .sum();
    }

    static @Nullable Typed vague(Call call) {
        if (call.isOnLetter()) {
            return onLetter(call)
                    ? call.result(Kind.FLAG, scope -> scope.letter()
                            .map(letter -> Logic.flag(letter.sentences().stream()
                                    .anyMatch(sentence -> Phrases.of(scope, VAGUE, letter.language())
                                            .isIn(sentence.text()))))
                            .orElse(null))
                    : null;
        }
        Typed text = call.argument(0, Kind.TEXT);
        return text == null
                ? null
                : call.result(
                        Kind.FLAG,
                        scope -> text.evaluation().in(scope) instanceof Value.Text value
                                ? Logic.flag(Phrases.of(scope, VAGUE, scope.language())
                                        .isIn(value.text()))
                                : null);
    }

    static @Nullable Typed mentions(Call call) {
        if (!call.isOnLetter()) {
            return call.compiler().mismatch(call.spot(), "'mentions' reads the letter: write mentions(letter, text)");
        }
        Typed wanted = call.argument(1, Kind.TEXT, Kind.CHOICE);
        if (!onLetter(call) || wanted == null) {
            return null;
        }
        return call.result(Kind.FLAG, scope -> {
            Optional<LetterText> letter = scope.letter();
            if (letter.isEmpty() || !(wanted.evaluation().in(scope) instanceof Value.Text text)) {
                return null;
            }
            String needle = Wording.flat(text.text()).toLowerCase(Locale.ROOT);
            return Logic.flag(letter.get().sentences().stream()
                    .anyMatch(sentence ->
                            Wording.hasWords(Wording.flat(sentence.text()).toLowerCase(Locale.ROOT), needle)));
        });
    }

    private static boolean onLetter(Call call) {
        if (!call.compiler().scope.letter()) {
            call.compiler()
                    .findings
                    .report(
                            call.spot(),
                            FaultCode.UNKNOWN_NAME,
                            "there is no 'letter' here: only rules 'on: letter' have one");
        }
        return call.compiler().scope.letter();
    }
}

package org.appealworkbench.composition;

import java.util.List;
import java.util.function.Function;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.composition.template.LineWriter;
import org.appealworkbench.composition.template.TemplateEngine;
import org.appealworkbench.composition.template.TemplateFailed;
import org.jspecify.annotations.Nullable;

/** Composes the lines that stand around the parts of one letter. */
record LetterLines(
        TemplateEngine engine,
        Function<String, @Nullable Object> names,
        LetterDefinition letter,
        String language,
        List<LetterFault> faults) {

    List<Span> subject() {
        return line(letter.subject(), "subject", "letter.subject-failed");
    }

    List<Span> addressee() {
        return line(letter.addressee(), "addressee", "letter.addressee-failed");
    }

    private List<Span> line(LocalText text, String gap, String fault) {
        Origin.Template origin =
                new Origin.Template(letter.place().file(), letter.place().line());
        String words = text.inOrFirst(language).orElse("");
        if (words.isEmpty()) {
            return List.of();
        }
        try {
            return new LineWriter(engine, names).write(words, origin);
        } catch (TemplateFailed e) {
            faults.add(new LetterFault(
                    "TEMPLATE-FAILED",
                    "letter:" + letter.id(),
                    Message.of(fault)
                            .with("letter", letter.id().value())
                            .with("place", letter.place().toString())
                            .with("reason", e.reason())));
            return List.of(new Span.Missing(gap, List.of(origin)));
        }
    }
}

package org.appealworkbench.rules.internal.check;

import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.interview.ProposedRow;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.PartDefinition;

/**
 * Everything that the latest message asks is answered by a part in which words stand that come from answers to it. Only
 * on {@code paths} that answer asks.
 */
final class AsksAnswered implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("paths");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        boolean isArgued = subject.review().interview().path().isEmpty()
                || subject.isOnPath(subject.builtIn().all("paths"));
        if (!isArgued || subject.appeal().isEmpty()) {
            return;
        }
        Letter letter = subject.appeal().get();
        for (Ask ask : subject.review().notice().asks()) {
            if (letter.parts().stream().noneMatch(part -> answers(part, ask))) {
                out.add("ask:" + ask.id(), message(subject, letter, ask, out), ask.text());
            }
        }
    }

    private static boolean answers(Part part, Ask ask) {
        return part.answers().contains(ask.id()) && Spans.of(part.blocks()).anyMatch(Spans::isContent);
    }

    /** Which part could answer it, as its author meant it. */
    private static Message message(CaseSubject subject, Letter letter, Ask ask, Findings out) {
        Optional<ProposedRow> row = subject.review().interview().proposed().stream()
                .filter(proposed -> proposed.ask().equals(ask.id()))
                .findFirst();
        if (row.isPresent()) {
            String path = row.get().row().path().toString();
            return out.message("row").with("ask", ask.text()).with("row", path);
        }
        Optional<PartDefinition> meant = subject.review().type().letter(letter.id()).stream()
                .flatMap(definition -> definition.parts().stream())
                .filter(part -> part.answers().contains(ask.topic()))
                .findFirst();
        return meant.map(part -> out.message("part").with("part", name(subject, letter, part)))
                .orElseGet(out::message)
                .with("ask", ask.text());
    }

    private static Message.Arg name(CaseSubject subject, Letter letter, PartDefinition part) {
        String key = "part." + letter.id() + "." + part.id() + ".label";
        boolean isKnown = subject.review().type().messages().find("en", key).isPresent();
        return isKnown
                ? new Message.Nested(Message.of(key))
                : new Message.Text(part.id().value());
    }
}

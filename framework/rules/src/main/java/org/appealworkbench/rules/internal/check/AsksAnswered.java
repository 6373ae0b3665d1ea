package org.appealworkbench.rules.internal.check;

import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;

/**
 * Everything that the latest message asks is answered: by a part that says so, by a part of the same role, or, for
 * evidence and papers, by a cited exhibit. Only on {@code paths} that answer asks.
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
                out.add("ask:" + ask.id(), out.message().with("ask", ask.text()), ask.text());
            }
        }
    }

    private static boolean answers(Part part, Ask ask) {
        boolean hasContent = Spans.of(part.blocks()).anyMatch(Spans::isContent);
        boolean isPaper = ask.topic() == AskTopic.EVIDENCE
                || ask.topic() == AskTopic.DOCUMENT
                || ask.topic() == AskTopic.IDENTITY;
        return hasContent
                && (part.answers().contains(ask.id())
                        || RequiredParts.topic(part.role()) == ask.topic() && ask.topic() != AskTopic.OTHER
                        || isPaper && Spans.of(part.blocks()).anyMatch(Span.Citation.class::isInstance));
    }
}

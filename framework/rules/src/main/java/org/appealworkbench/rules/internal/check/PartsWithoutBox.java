package org.appealworkbench.rules.internal.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.type.PartId;

/** Parts of the appeal that go into no box of the form. */
final class PartsWithoutBox implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        if (subject.review().boxTexts().isEmpty() || subject.appeal().isEmpty()) {
            return;
        }
        Set<PartId> boxed = subject.review().boxTexts().stream()
                .flatMap(box -> box.parts().stream())
                .collect(Collectors.toSet());
        for (Part part : subject.appeal().get().parts()) {
            if (!boxed.contains(part.id()) && Spans.of(part.blocks()).anyMatch(Spans::isContent)) {
                out.add("part:" + part.id(), out.message().with("box", part.box()), part.box());
            }
        }
    }
}

package org.appealworkbench.rules.internal.check;

import org.appealworkbench.api.document.BoxText;

/** Texts longer than their box of the form takes, told at the box's first part. */
final class BoxOverflow implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        for (BoxText box : subject.review().boxTexts()) {
            if (box.overflows()) {
                int limit = box.limit().orElseThrow();
                String at = box.parts().stream()
                        .findFirst()
                        .map(part -> "part:" + part)
                        .orElse("box:" + box.box());
                out.add(
                        at,
                        out.message()
                                .with("box", box.box())
                                .with("length", box.length())
                                .with("limit", limit)
                                .with("over", (long) box.length() - limit),
                        box.text());
            }
        }
    }
}

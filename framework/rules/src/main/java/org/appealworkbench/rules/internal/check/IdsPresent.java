package org.appealworkbench.rules.internal.check;

/** The ids that a plain letter names, to compare with the notice by eye; in a case other rules compare them. */
final class IdsPresent implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("ids").lexicons("ids");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (subject.subject().isEmpty()) {
            subject.builtIn()
                    .all("ids")
                    .forEach(list ->
                            PhraseFindings.report(subject, subject.phrases(list).in(subject.wording()), out));
        }
    }
}

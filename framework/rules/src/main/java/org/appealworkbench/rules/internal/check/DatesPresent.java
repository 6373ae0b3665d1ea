package org.appealworkbench.rules.internal.check;

/** A letter in which nothing has a date. */
final class DatesPresent implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("dates").lexicons("dates");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        boolean isEmpty = subject.wording().sentences().isEmpty();
        boolean isDated = subject.builtIn().all("dates").stream()
                .anyMatch(list -> subject.phrases(list).occursIn(subject.wording()));
        if (subject.isAppeal() && !isEmpty && !isDated) {
            out.add(subject.wording().whole(), out.message(), subject.wording().joined());
        }
    }
}

package org.appealworkbench.rules.internal.check;

import org.appealworkbench.api.type.Question;

/** Actions of the {@code roles} that name no root cause, though their list has a field for it. */
final class OrphanActions implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("roles");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        subject.builtIn().all("roles").stream()
                .flatMap(role -> ActionRows.of(subject.review().interview(), role))
                .forEach(action -> {
                    Question field = action.field("causes").orElse(null);
                    boolean isAsked =
                            field != null && action.row().cell(field.id()).isPresent();
                    if (field != null
                            && isAsked
                            && ActionRows.causes(action)
                                    .map(causes -> causes.isEmpty())
                                    .orElse(true)) {
                        out.add(
                                action.path(field).toString(),
                                out.message(),
                                action.row().cells().toString());
                    }
                });
    }
}

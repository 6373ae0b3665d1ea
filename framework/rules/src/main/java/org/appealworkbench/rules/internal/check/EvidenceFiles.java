package org.appealworkbench.rules.internal.check;

import java.util.HashMap;
import java.util.Map;
import org.appealworkbench.api.evidence.Inspection;
import org.appealworkbench.api.type.Severity;

/** Evidence whose file is missing, empty, outside the case or unreadable; and files that are there twice. */
final class EvidenceFiles implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        Map<String, Inspection> seen = new HashMap<>();
        for (Inspection file : subject.review().inspections()) {
            String variant =
                    switch (file.status()) {
                        case FOUND -> "";
                        case MISSING -> "missing";
                        case EMPTY -> "empty";
                        case OUTSIDE -> "outside";
                        case UNREADABLE -> "unreadable";
                    };
            String at = file.evidence().value();
            if (!variant.isEmpty()) {
                out.add(at, out.message(variant).with("file", file.file()), file.file());
                continue;
            }
            Inspection first =
                    file.sha256().map(hash -> seen.putIfAbsent(hash, file)).orElse(null);
            if (first != null) {
                out.add(
                        at,
                        out.message("twice")
                                .with("file", file.file())
                                .with("other", first.evidence().value()),
                        file.sha256().orElse(""),
                        Severity.WARNING,
                        null);
            }
        }
    }
}

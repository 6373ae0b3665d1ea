package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.type.Question;

/** Reads answers that name things by id: choices, pieces of evidence, rows. An empty set says nothing. */
final class Sets {

    private Sets() {}

    static Reading choice(Question question, AnswerData data) {
        if (!(data instanceof AnswerData.Text text)) {
            return Reading.invalid(question.type().word(), Given.shown(data));
        }
        String id = text.text().strip();
        return question.choice(id).isPresent()
                ? Reading.of(new Value.Choice(id))
                : Reading.dangling(Optional.empty(), Given.shortened(id));
    }

    static Reading choices(Question question, AnswerData data) {
        return Given.texts(data)
                .map(ids -> {
                    List<String> distinct = List.copyOf(new LinkedHashSet<>(ids));
                    List<String> known = distinct.stream()
                            .filter(id -> question.choice(id).isPresent())
                            .toList();
                    return partly(
                            known.isEmpty() ? Optional.empty() : Optional.of(new Value.Choices(known)),
                            distinct,
                            id -> question.choice(id).isPresent());
                })
                .orElseGet(() -> Reading.invalid(question.type().word(), Given.shown(data)));
    }

    /** Keeps ids of files that are not there, for rules tell where a letter would cite them. */
    static Reading evidence(Question question, AnswerData data, CaseFile caseFile) {
        Optional<List<String>> ids = Given.texts(data);
        if (ids.isEmpty() || !ids.get().stream().allMatch(EvidenceId::isValid)) {
            return Reading.invalid(question.type().word(), Given.shown(data));
        }
        List<EvidenceId> named =
                new LinkedHashSet<>(ids.get()).stream().map(EvidenceId::of).toList();
        return partly(
                named.isEmpty() ? Optional.empty() : Optional.of(new Value.EvidenceLink(named)),
                ids.get(),
                id -> caseFile.evidence(EvidenceId.of(id)).isPresent());
    }

    /** Whether the rows exist is checked later, when all lists are read. */
    static Reading reference(Question question, AnswerData data) {
        Optional<List<String>> ids = Given.texts(data);
        boolean many =
                question.reference().filter(Question.ReferenceTarget::many).isPresent();
        if (ids.isEmpty()
                || !ids.get().stream().allMatch(RowId::isValid)
                || !many && ids.get().size() > 1) {
            return Reading.invalid(question.type().word(), Given.shown(data));
        }
        List<RowId> rows = new ArrayList<>();
        new LinkedHashSet<>(ids.get()).forEach(id -> rows.add(RowId.of(id)));
        return rows.isEmpty() ? Reading.BLANK : Reading.of(new Value.Reference(rows));
    }

    private static Reading partly(Optional<Value> value, List<String> ids, Predicate<String> isThere) {
        List<String> absent = ids.stream().filter(isThere.negate()).toList();
        return absent.isEmpty()
                ? new Reading(value, Optional.empty())
                : Reading.dangling(value, Given.shortened(String.join(", ", absent)));
    }
}

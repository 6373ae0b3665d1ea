package org.appealworkbench.rules.internal.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;

/** What the letters cite is there, and what is there some letter cites. */
final class EvidenceBothWays implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        if (subject.review().letters().isEmpty()) {
            return;
        }
        Set<EvidenceId> cited = new LinkedHashSet<>(subject.facts().cited());
        Set<AnswerPath> told = dangling(subject.review().interview());
        for (Letter letter : subject.review().letters()) {
            for (Part part : letter.parts()) {
                Spans.of(part.blocks())
                        .filter(Span.Citation.class::isInstance)
                        .map(Span.Citation.class::cast)
                        .forEach(citation -> {
                            cited.addAll(citation.evidence());
                            if (citation.origins().stream()
                                    .flatMap(CaseFacts::paths)
                                    .noneMatch(told::contains)) {
                                absent(subject.review().caseFile(), citation, part, out);
                            }
                        });
            }
        }
        Set<String> sent = sent(subject.review().caseFile());
        for (Evidence piece : subject.review().caseFile().evidence()) {
            String id = piece.id().value();
            if (!cited.contains(piece.id()) && !sent.contains(id)) {
                out.add(id, out.message("unused").with("evidence", id).with("file", piece.file()), piece.file());
            }
        }
    }

    /** The answers of which it is told already that they name what is not there. */
    private static Set<AnswerPath> dangling(Interview interview) {
        return interview.faults().stream()
                .filter(fault -> fault.kind() == AnswerFault.Kind.DANGLING)
                .map(AnswerFault::path)
                .collect(Collectors.toSet());
    }

    private static void absent(CaseFile caseFile, Span.Citation citation, Part part, Findings out) {
        for (EvidenceId id : citation.evidence()) {
            if (caseFile.evidence(id).isEmpty()) {
                out.add("part:" + part.id(), out.message("absent").with("evidence", id.value()), "");
            }
        }
    }

    /** Texts of the answers that went out in earlier rounds, ids of evidence among them: that evidence was cited then. */
    private static Set<String> sent(CaseFile caseFile) {
        Set<String> texts = new HashSet<>();
        caseFile.submittedRounds().stream()
                .flatMap(round -> round.answers().stream())
                .flatMap(answers -> answers.byQuestion().values().stream())
                .forEach(answer -> collect(answer, texts));
        return texts;
    }

    private static void collect(AnswerData answer, Set<String> texts) {
        if (answer instanceof AnswerData.Text text) {
            texts.add(text.text());
        } else if (answer instanceof AnswerData.Items items) {
            items.items().forEach(item -> collect(item, texts));
        } else if (answer instanceof AnswerData.Fields fields) {
            fields.fields().values().forEach(field -> collect(field, texts));
        }
    }
}

package org.appealworkbench.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.Workflow;

/** Takes one case of a plug-in through the workflow, and holds what comes out against the golden files. */
record GoldenCase(Workflow workflow, AppealType type, Path folder, GoldenFiles files) {

    private static final String CASE = "case.json";

    void run() throws IOException {
        try {
            CaseFolder opened = workflow.open(folder);
            if (!isOfType(opened.caseFile())) {
                return;
            }
            Assessment assessment = workflow.assess(type, opened, Stage.READY);
            problems(assessment);
            letters(assessment);
        } catch (AppealException e) {
            Optional<Place> place = e.place();
            files.error(
                    Place.of(
                            files.shown(CASE),
                            place.map(Place::line).orElse(0),
                            place.map(Place::column).orElse(0)),
                    "GOLDEN-CASE",
                    sentence(e));
        }
    }

    /** The message without code and place, which the finding has itself. */
    private static String sentence(AppealException e) {
        String message = String.valueOf(e.getMessage());
        String start =
                e.code().code() + " " + e.place().map(place -> place + ": ").orElse("");
        return message.startsWith(start) ? message.substring(start.length()) : message;
    }

    /** A case without a day of its own is told, and tested all the same. */
    private boolean isOfType(CaseFile caseFile) {
        if (!caseFile.appealType().equals(type.id()) && !caseFile.currentType().equals(type.id())) {
            files.error(
                    Place.of(files.shown(CASE)),
                    "GOLDEN-CASE",
                    "the case is of the type '" + caseFile.appealType() + "', so it tests nothing of '" + type.id()
                            + "'; correct its appealType");
            return false;
        }
        if (caseFile.today().isEmpty()) {
            files.warning(
                    Place.of(files.shown(CASE)),
                    "GOLDEN-CASE",
                    "the case has no \"today\", so it may give something else tomorrow; add the day that it counts as");
        }
        return true;
    }

    private void problems(Assessment assessment) throws IOException {
        Messages texts = assessment
                .review()
                .type()
                .messages()
                .orElse(assessment.review().policy().messages());
        files.compare(GoldenFiles.PROBLEMS, "PROBLEMS", GoldenProblems.text(assessment.problems(), texts));
    }

    /** The appeal that the case needs now, and each other letter of which a text is expected. */
    private void letters(Assessment assessment) throws IOException {
        Optional<String> appeal = assessment.review().letters().stream()
                .filter(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)
                .findFirst()
                .map(letter -> letter.id().value());
        Set<String> wanted = files.letters();
        appeal.ifPresent(wanted::add);
        for (String id : wanted) {
            int dot = id.indexOf('.');
            if (dot > 0) {
                counterpart(assessment, appeal, id.substring(0, dot), id.substring(dot + 1));
            } else if (isWritten(assessment, appeal, id)) {
                Letter letter = workflow.letter(assessment, Optional.of(LetterId.of(id)));
                files.compare(GoldenFiles.ofLetter(id), "LETTER", text(assessment, letter));
            } else {
                files.surplus(
                        GoldenFiles.ofLetter(id),
                        appeal.map(other -> "expected the letter '" + id + "', but this case writes '" + other + "'")
                                .orElse("expected the letter '" + id + "', but this case writes none"));
            }
        }
    }

    private void counterpart(Assessment assessment, Optional<String> appeal, String id, String language)
            throws IOException {
        String file = GoldenFiles.ofCounterpart(id, language);
        boolean isOffered = isWritten(assessment, appeal, id)
                && assessment
                        .review()
                        .type()
                        .letter(LetterId.of(id))
                        .filter(letter -> letter.counterparts().contains(language))
                        .isPresent();
        if (isOffered) {
            Letter letter = workflow.letter(assessment, Optional.of(LetterId.of(id)));
            files.compare(file, "LETTER", text(assessment, workflow.counterpart(assessment, letter, language)));
        } else {
            files.surplus(
                    file,
                    "expected the letter '" + id + "' in the client's language '" + language
                            + "', but this case does not write it, or letters.yaml names no such counterpart");
        }
    }

    private static boolean isWritten(Assessment assessment, Optional<String> appeal, String id) {
        return appeal.filter(id::equals).isPresent() || isSideLetter(assessment, id);
    }

    private static boolean isSideLetter(Assessment assessment, String id) {
        return LetterId.isValid(id)
                && assessment
                        .review()
                        .type()
                        .letter(LetterId.of(id))
                        .filter(letter -> letter.kind() == LetterDefinition.Kind.SIDE)
                        .isPresent();
    }

    private String text(Assessment assessment, Letter letter) {
        boolean draft = assessment.problems().block();
        return workflow.render(assessment, letter, Set.of("txt"), draft).stream()
                .filter(file -> file.name().equals(letter.id() + ".txt"))
                .findFirst()
                .map(file -> new String(file.bytes(), UTF_8))
                .orElse("");
    }
}

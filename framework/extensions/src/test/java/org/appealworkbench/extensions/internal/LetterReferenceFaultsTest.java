package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterReferenceFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aSecondPartOfTheSameIdIsTold() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "letters.yaml",
                                "      - {id: opening,",
                                "      - {id: opening, role: other, template: opening.vm}\n      - {id: opening,")
                        .told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:10:9: error: DUPLICATE-ID: the part 'opening' stands here a second time, first in line 9; rename one of them");
    }

    @Test
    void aTemplateThatIsNotThereIsTold() {
        assertThat(Fixture.type(folder).delete("templates/root-cause.vm").told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:14:19: error: UNKNOWN-TEMPLATE: there is neither templates/root-cause.vm nor templates/de/root-cause.vm; add the file",
                        "APPEAL-INF/letters.yaml:14:19: error: UNKNOWN-TEMPLATE: there is neither templates/root-cause.vm nor templates/en/root-cause.vm; add the file");
    }

    @Test
    void aTemplateThatIsMissingInOneLanguageIsTold() {
        assertThat(Fixture.type(folder).delete("templates/opening.vm").told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:9:48: error: UNKNOWN-TEMPLATE: there is neither templates/opening.vm nor templates/en/opening.vm; did you mean 'de/opening.vm'?");
    }

    @Test
    void aTemplateThatNobodyNamesIsAWarning() {
        assertThat(Fixture.type(folder).write("templates/closing.vm", "Yours").told())
                .containsExactly(
                        "APPEAL-INF/templates/closing.vm: warning: UNUSED-TEMPLATE: no part of a letter names this template; delete it or add a part");
    }

    @Test
    void aHeadingWithoutALanguageOfTheLetterIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("letters.yaml", ", de: \"Ursachen\"", "")
                        .told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:12:18: error: MISSING-LANGUAGE: the heading has no text in 'de', a language of the letter; add it");
    }

    @Test
    void anAnswerThatIsNoQuestionIsTold() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "letters.yaml",
                                "answers: [root-cause]",
                                "answers: [root-cause]\n        answersFrom: [rootCause]")
                        .told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:18:23: error: UNKNOWN-ANSWER: there is no question 'rootCause' outside lists; did you mean 'rootCauses'?");
    }

    @Test
    void aPathWithALetterNeedsAnAppeal() {
        assertThat(Fixture.type(folder)
                        .replace("letters.yaml", "kind: appeal", "kind: side")
                        .told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:1:1: error: NO-APPEAL: a path wants a letter, but there is none of kind 'appeal'; add one, or set 'letter: false' on the paths");
    }

    @Test
    void aFileThatNothingReadsIsAWarning() {
        assertThat(Fixture.type(folder).write("question.yaml", "pages: []").told())
                .containsExactly(
                        "APPEAL-INF/question.yaml: warning: UNKNOWN-FILE: nothing reads this file; expected are appeal-type.yaml, evidence.yaml, forms.yaml, letters.yaml, notices.yaml, questions.yaml, rules.yaml, templates/*.vm, l10n/messages*.properties and tests/");
    }
}

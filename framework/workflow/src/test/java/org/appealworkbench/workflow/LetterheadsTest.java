package org.appealworkbench.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.spi.LetterComposer;
import org.junit.jupiter.api.Test;

class LetterheadsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @Test
    void characters_that_nobody_sees_stand_neither_in_the_letterhead_nor_in_the_title() {
        LetterDocument document = document(new Seller(
                Optional.of("Har\u202Ebor"),
                Optional.of("Harbor\u200B Ltd."),
                Optional.empty(),
                Optional.empty(),
                Optional.of("ops@\u00ADharbor.example"),
                Optional.empty()));

        assertThat(document.letterhead().sender())
                .extracting(line -> ((Span.Text) line.get(0)).text())
                .containsExactly("Harbor", "Harbor Ltd.", "ops@harbor.example");
        assertThat(document.title()).isEqualTo("Subject - Harbor");
    }

    private static LetterDocument document(Seller seller) {
        Desk desk = new Desk();
        CaseFile caseFile = new CaseFile(
                CaseId.of("c1"),
                Desk.TYPE.id(),
                Optional.empty(),
                Optional.empty(),
                CaseState.PREPARING,
                Optional.of(DAY),
                Optional.empty(),
                List.of("US"),
                FormChoice.NONE,
                seller,
                Optional.empty(),
                Answers.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        LetterComposer.Source source = new LetterComposer.Source(
                Desk.TYPE,
                Desk.POLICY,
                caseFile,
                Notice.NONE,
                desk.interview(Desk.TYPE, Desk.POLICY, caseFile, Notice.NONE, AccountHealth.NONE, DAY));
        return Letterheads.document(
                source, "May 20, 2026", desk.compose(source, Desk.TYPE.letters().get(0)), false);
    }
}

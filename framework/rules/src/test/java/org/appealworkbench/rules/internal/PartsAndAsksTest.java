package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.LetterBuilder.answered;
import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.cite;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;
import org.junit.jupiter.api.Test;

final class PartsAndAsksTest {

    @Test
    void aSoundLetterHasNoProblem() {
        assertThat(Told.lines(new CaseBuilder().letter(sound().build()).review()))
                .isEmpty();
    }

    @Test
    void aFirstNoticeWithoutAsksWantsTheThreeParts() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().without(PartRole.ROOT_CAUSE)
                        .without(PartRole.PREVENTIVE)
                        .build());
        assertThat(Told.problems(builder.review()).stream()
                        .filter(problem -> problem.rule().value().equals("GEN-001"))
                        .map(problem -> problem.finding().orElse("")))
                .containsExactly("missing-root-cause", "missing-preventive");
    }

    @Test
    void aReplyThatAsksForEvidenceOnlyWantsNoPart() {
        CaseBuilder builder = new CaseBuilder()
                .round("An earlier letter.")
                .ask(AskTopic.EVIDENCE, "evidence that your account has complied")
                .evidence("scans", "scan")
                .letter(new LetterBuilder()
                        .exhibit("scans")
                        .part(
                                PartRole.EVIDENCE,
                                List.of("a1"),
                                byHand("The late shipment rate fell to 0.8 % on 12 May 2026, see "),
                                cite("scans"))
                        .build());
        assertThat(Told.lines(builder.review())).isEmpty();
    }

    @Test
    void whilePreparingAMissingPartIsAToDo() {
        CaseBuilder builder = new CaseBuilder()
                .stage(Stage.PREPARING)
                .letter(sound().without(PartRole.CORRECTIVE).build());
        assertThat(Told.lines(builder.review())).contains("GEN-001 info letter:appeal");
    }

    @Test
    void aNeverSoldLetterHasNoThreeParts() {
        CaseBuilder builder = new CaseBuilder()
                .path("never-sold")
                .letter(new LetterBuilder()
                        .part(
                                PartRole.OPENING,
                                byHand("The notice of 3 May 2026 says that we sold a late shipment rate product. "
                                        + "We have no stock of it, bought none in the last 365 days and shipped 0 units. "
                                        + "The inventory report of 4 May 2026 and the order report for the same time "
                                        + "hold no line with this product, and the offer was opened by a feed file."))
                        .build());
        assertThat(Told.lines(builder.review())).isEmpty();
    }

    @Test
    void anAskThatNothingAnswersIsToldWithTheWayOut() {
        CaseBuilder builder = new CaseBuilder()
                .ask(AskTopic.ROOT_CAUSE, "the root cause")
                .ask(AskTopic.OTHER, "the name of your supplier")
                .letter(sound().answers(PartRole.ROOT_CAUSE, "a1").build());
        List<Problem> problems = Told.problems(builder.review()).all();
        assertThat(problems.stream().map(Told::line)).containsExactly("GEN-002 error ask:a2");
        assertThat(Told.sentence(problems.get(0)))
                .isEqualTo(
                        "Amazon asked: \"the name of your supplier\". No words of the letter come from an answer to it, "
                                + "and no part is made for it. Write a part by hand that quotes the request and answers it.");
        CaseBuilder answered = new CaseBuilder()
                .ask(AskTopic.OTHER, "the name of your supplier")
                .letter(sound().part(PartRole.OTHER, List.of("a1"), byHand("Our supplier is Eastwind."))
                        .build());
        assertThat(Told.lines(answered.review())).isEmpty();
    }

    @Test
    void aPartOfTheRightRoleOrACitationSomewhereIsNoAnswer() {
        CaseBuilder builder = new CaseBuilder()
                .ask(AskTopic.ROOT_CAUSE, "the root cause")
                .ask(AskTopic.DOCUMENT, "invoices")
                .evidence("scans", "scan")
                .letter(sound().exhibit("scans")
                        .part(PartRole.CLOSING, byHand("See "), cite("scans"))
                        .build());
        assertThat(Told.lines(builder.review())).contains("GEN-002 error ask:a1", "GEN-002 error ask:a2");
    }

    @Test
    void faultsOfComposingAreTold() {
        LetterFault fault = new LetterFault(
                "UNTRACED-FACT",
                "part:closing",
                Message.of("letter.untraced-fact").with("part", "closing").with("token", "42"));
        CaseBuilder builder = new CaseBuilder().letter(sound().fault(fault).build());
        assertThat(Told.lines(builder.review())).containsExactly("UNTRACED-FACT error part:closing");
    }

    @Test
    void anOverflowingBoxAndAPartWithoutOneAreErrors() {
        List<PartId> boxed = List.of(PartId.of("opening"), PartId.of("root-cause"), PartId.of("corrective"));
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().build())
                .box(new BoxText("all", boxed, "text", 120, Optional.of(100), "code-points"));
        assertThat(Told.lines(builder.review()))
                .containsExactly("BOX-OVERFLOW error part:opening", "NO-BOX error part:preventive");
    }
}

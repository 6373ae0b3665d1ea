package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.CaseBuilder.question;
import static org.appealworkbench.rules.internal.LetterBuilder.answered;
import static org.appealworkbench.rules.internal.LetterBuilder.cite;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.evidence.Inspection;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.EvidenceRequirement;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

final class InterviewChecksTest {

    private static final Question CAUSES =
            question("causes", QuestionType.LIST, "root-cause", question("what", QuestionType.TEXT, ""));
    private static final Question ACTIONS = question(
            "actions",
            QuestionType.LIST,
            "corrective-action",
            question("what", QuestionType.TEXT, ""),
            question("date", QuestionType.DATE, "date"),
            question("owner", QuestionType.TEXT, "owner"),
            question("proof", QuestionType.EVIDENCE, "proof"),
            question("status", QuestionType.CHOICE, "status"),
            question("causes", QuestionType.REFERENCE, "causes"));

    private static Map<String, Value> action(String status, String date, String... causes) {
        return Map.of(
                "what", new Value.Text("Changed the handling time"),
                "date", new Value.Date(LocalDate.parse(date)),
                "owner", new Value.Text("warehouse manager"),
                "proof", new Value.EvidenceLink(List.of(EvidenceId.of("scans"))),
                "status", new Value.Choice(status),
                "causes",
                        new Value.Reference(
                                List.of(causes).stream().map(RowId::of).toList()));
    }

    private static CaseBuilder withCauses(int count) {
        Map<String, Value> cause = Map.of("what", new Value.Text("Holiday"));
        return count == 1 ? new CaseBuilder().list(CAUSES, cause) : new CaseBuilder().list(CAUSES, cause, cause);
    }

    @Test
    void everyCauseNeedsAnAction() {
        CaseBuilder builder = withCauses(2).list(ACTIONS, action("done", "2026-05-07", "r1"));
        assertThat(Told.lines(builder.review())).containsExactly("GEN-006 error causes[r2]");
        assertThat(Told.lines(builder.stage(Stage.PREPARING).review())).containsExactly("GEN-006 info causes[r2]");
        assertThat(Told.lines(builder.path("never-sold").review())).isEmpty();
    }

    @Test
    void anActionWithoutACauseIsAnOrphan() {
        CaseBuilder builder =
                withCauses(1).list(ACTIONS, action("done", "2026-05-07", "r1"), action("done", "2026-05-08"));
        assertThat(Told.lines(builder.review())).containsExactly("GEN-007 warning actions[r2].causes");
    }

    @Test
    void openFieldsOfAnActionAreTold() {
        Map<String, Value> bare = Map.of(
                "what", new Value.Text("Changed it"),
                "date", new Value.Date(LocalDate.of(2026, 5, 7)),
                "causes", new Value.Reference(List.of(RowId.of("r1"))));
        CaseBuilder builder = withCauses(1).list(ACTIONS, bare);
        assertThat(Told.lines(builder.review()))
                .containsExactly("GEN-011 warning actions[r1].owner", "GEN-011 warning actions[r1].proof");
        assertThat(Told.problems(builder.review()).all().get(0).message().args())
                .containsEntry("field", new Message.Nested(Message.of("question.actions.owner.label")));
    }

    @Test
    void aPlannedActionNeedsNoProofYet() {
        Map<String, Value> planned = Map.of(
                "what", new Value.Text("Change it"),
                "status", new Value.Choice("planned"),
                "date", new Value.Date(LocalDate.of(2026, 6, 7)),
                "causes", new Value.Reference(List.of(RowId.of("r1"))));
        assertThat(Told.lines(withCauses(1).list(ACTIONS, planned).review()))
                .containsExactly("GEN-011 warning actions[r1].owner");
    }

    @Test
    void aPlannedActionAmongThoseTakenIsAnError() {
        CaseBuilder builder = withCauses(1)
                .list(ACTIONS, action("planned", "2026-06-07", "r1"))
                .letter(sound().part(
                                PartRole.CORRECTIVE, answered("actions[r1].what", "On 7 May 2026 we changed the time."))
                        .build());
        assertThat(Told.lines(builder.review())).contains("GEN-009 error actions[r1].status");
        CaseBuilder prevention = withCauses(1)
                .list(ACTIONS, action("planned", "2026-06-07", "r1"))
                .letter(sound().part(
                                PartRole.PREVENTIVE, answered("actions[r1].what", "On 7 June 2026 we change the time."))
                        .build());
        assertThat(Told.lines(prevention.review())).noneMatch(line -> line.startsWith("GEN-009"));
    }

    @Test
    void datesOfActionsMustBePossible() {
        Question period = question("incident", QuestionType.PERIOD, "incident-period");
        CaseBuilder builder = withCauses(1)
                .answer(period, new Value.Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5)))
                .list(
                        ACTIONS,
                        action("done", "2026-05-21", "r1"),
                        action("done", "2026-04-30", "r1"),
                        action("planned", "2026-05-21", "r1"),
                        action("done", "2026-05-20", "r1"));
        assertThat(Told.lines(builder.review()))
                .containsExactly("GEN-030 warning actions[r1].date", "GEN-030 warning actions[r2].date");
    }

    @Test
    void faultsOfAnswersAreToldByKind() {
        Message missing = Message.of("answer.missing").with("question", Message.of("question.rate.label"));
        CaseBuilder builder = new CaseBuilder()
                .fault(new AnswerFault(AnswerFault.Kind.MISSING, AnswerPath.of("rate"), missing))
                .fault(new AnswerFault(
                        AnswerFault.Kind.SOURCE_TEXT_WORDS,
                        AnswerPath.parse("causes[r1].what"),
                        Message.of("answer.x")));
        assertThat(Told.lines(builder.review()))
                .containsExactly("ANSWER-MISSING error rate", "SOURCE-TEXT-WORDS warning causes[r1].what");
        assertThat(Told.problems(builder.review()).all().get(0).message()).isEqualTo(missing);
        assertThat(Told.lines(builder.stage(Stage.PREPARING).review()))
                .containsExactly("ANSWER-MISSING info rate", "SOURCE-TEXT-WORDS warning causes[r1].what");
    }

    @Test
    void aMetricThatDiffersFromTheNoticeIsTold() {
        Question rate = question("rate10", QuestionType.PERCENT, "metric-value");
        CaseBuilder builder = new CaseBuilder().metric("9.59").answer(rate, new Value.Number(new BigDecimal("8.1")));
        assertThat(Told.lines(builder.review())).containsExactly("GEN-027-NOTICE warning rate10");
        CaseBuilder equal = new CaseBuilder().metric("9.59").answer(rate, new Value.Number(new BigDecimal("9.590")));
        assertThat(Told.lines(equal.review())).isEmpty();
    }

    @Test
    void aSecondSubmissionWaitsForTheFirst() {
        CaseBuilder waiting =
                new CaseBuilder().submitted(LocalDate.of(2026, 5, 18), "staff", new AnswerData.Number("1"));
        assertThat(Told.lines(waiting.review())).containsExactly("GEN-034 info rounds");
        assertThat(Told.lines(waiting.stage(Stage.SUBMIT).review())).containsExactly("GEN-034 error rounds");
        CaseBuilder silent = new CaseBuilder()
                .submitted(LocalDate.of(2026, 5, 16), "staff", new AnswerData.Number("1"))
                .stage(Stage.SUBMIT);
        assertThat(Told.lines(silent.review())).isEmpty();
    }

    @Test
    void anAnswerThatAnEarlierRoundGaveOtherwiseIsTold() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        CaseBuilder changed = new CaseBuilder()
                .submitted(day, "staff", new AnswerData.Number("1"))
                .given("staff", new AnswerData.Number("2"));
        assertThat(Told.lines(changed.review())).containsExactly("GEN-032 warning staff");
        CaseBuilder same = new CaseBuilder()
                .submitted(day, "staff", new AnswerData.Number("1"))
                .given("staff", new AnswerData.Number("1"));
        assertThat(Told.lines(same.review())).isEmpty();
        CaseBuilder reworded = new CaseBuilder()
                .submitted(day, "story", new AnswerData.Text("One clerk was ill."))
                .given("story", new AnswerData.Text("The clerk was ill for a week."));
        assertThat(Told.lines(reworded.review())).isEmpty();
    }

    @Test
    void aPlanTooFarAwayIsAWarning() {
        CaseBuilder builder = withCauses(1)
                .list(ACTIONS, action("planned", "2026-06-19", "r1"), action("planned", "2026-06-20", "r1"));
        assertThat(Told.lines(builder.review())).containsExactly("GEN-035 warning actions[r2].date");
    }

    @Test
    void aDeadlinePastOrNearIsAWarning() {
        assertThat(Told.lines(
                        new CaseBuilder().deadline(LocalDate.of(2026, 5, 19)).review()))
                .containsExactly("GEN-033 warning notice.deadline");
        assertThat(Told.lines(
                        new CaseBuilder().deadline(LocalDate.of(2026, 5, 21)).review()))
                .containsExactly("GEN-033 warning notice.deadline");
        assertThat(Told.lines(
                        new CaseBuilder().deadline(LocalDate.of(2026, 5, 22)).review()))
                .isEmpty();
    }

    @Test
    void aDeadlineIsToldInDaysAsPeopleSayThem() {
        Map<Integer, String> keys = Map.of(18, "past", 19, "yesterday", 20, "today", 21, "tomorrow");
        keys.forEach((day, variant) -> assertThat(Told.problems(new CaseBuilder()
                                .deadline(LocalDate.of(2026, 5, day))
                                .review())
                        .all())
                .extracting(problem -> problem.message().key())
                .containsExactly("rule.GEN-033." + variant));
    }

    @Test
    void aDeadlineIsNoConcernOnceTheAppealIsOut() {
        assertThat(Told.lines(new CaseBuilder()
                        .deadline(LocalDate.of(2026, 5, 19))
                        .state(CaseState.SUBMITTED)
                        .review()))
                .isEmpty();
    }

    @Test
    void idsOfTheNoticeAreAddressedInWordsOrInAListThatTheLetterUses() {
        Question orders = question("orders", QuestionType.LIST, "", question("orderId", QuestionType.ORDER_ID, ""));
        CaseBuilder unused = new CaseBuilder()
                .mention("order-id", "111-2345678-7654321")
                .list(orders, Map.of("orderId", new Value.Text("111-2345678-7654321")))
                .letter(sound().build());
        assertThat(Told.lines(unused.review())).containsExactly("GEN-003 error notice:111-2345678-7654321");
        CaseBuilder counted = new CaseBuilder()
                .mention("order-id", "111-2345678-7654321")
                .list(orders, Map.of("orderId", new Value.Text("111-2345678-7654321")))
                .letter(sound().part(PartRole.CLOSING, answered("orders", "1"), answered("orders", " order."))
                        .build());
        assertThat(Told.lines(counted.review())).isEmpty();
    }

    @Test
    void lettersAndEvidenceFitEachOther() {
        CaseBuilder builder = new CaseBuilder()
                .evidence("invoice", "invoice")
                .letter(sound().exhibit("scans")
                        .part(PartRole.EVIDENCE, cite("scans"))
                        .build());
        assertThat(Told.lines(builder.review()))
                .containsExactly("GEN-008 error part:evidence", "GEN-008 error invoice");
    }

    @Test
    void evidenceThatIsNotThereIsToldOnceAtTheAnswerThatNamesIt() {
        Span cited = new Span.Citation(
                List.of(EvidenceId.of("scans")), List.of(new Origin.Answer(AnswerPath.parse("causes[r1].proof"))));
        CaseBuilder builder = new CaseBuilder()
                .fault(new AnswerFault(
                        AnswerFault.Kind.DANGLING, AnswerPath.parse("causes[r1].proof"), Message.of("answer.dangling")))
                .letter(sound().part(PartRole.EVIDENCE, cited).build());
        assertThat(Told.lines(builder.review())).containsExactly("ANSWER-DANGLING error causes[r1].proof");
    }

    @Test
    void evidenceThatWentOutWithAnEarlierRoundNeedsNoCitationNow() {
        CaseBuilder builder = new CaseBuilder()
                .sent("invoice")
                .evidence("invoice", "invoice")
                .evidence("scans", "scan")
                .letter(sound().build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-008 error scans");
    }

    @Test
    void filesOfTheEvidenceMustBeUsable() {
        CaseBuilder builder = new CaseBuilder()
                .inspection("a", Inspection.Status.FOUND, "1")
                .inspection("b", Inspection.Status.MISSING, "2")
                .inspection("c", Inspection.Status.OUTSIDE, "3")
                .inspection("d", Inspection.Status.FOUND, "1");
        assertThat(Told.lines(builder.review()))
                .containsExactly("GEN-024 error b", "GEN-024 error c", "GEN-024 warning d");
    }

    @Test
    void evidenceThatTheTypeRequiresIsToldUnlessItIsThere() {
        EvidenceRequirement list = new EvidenceRequirement(
                "late-order-list",
                EvidenceRequirement.Need.MUST,
                List.of(),
                Optional.empty(),
                List.of("order-report"),
                CaseBuilder.PLACE);
        EvidenceRequirement photo = new EvidenceRequirement(
                "photo",
                EvidenceRequirement.Need.SHOULD,
                List.of(),
                Optional.empty(),
                List.of("photo"),
                CaseBuilder.PLACE);
        assertThat(Told.lines(new CaseBuilder().requires(list).requires(photo).review()))
                .containsExactly(
                        "EVIDENCE-MISSING error evidence:late-order-list", "EVIDENCE-MISSING warning evidence:photo");
        assertThat(Told.lines(new CaseBuilder()
                        .requires(list)
                        .evidence("orders", "order-report")
                        .review()))
                .isEmpty();
    }
}

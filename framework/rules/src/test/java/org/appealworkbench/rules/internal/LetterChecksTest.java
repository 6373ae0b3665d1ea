package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.CaseBuilder.question;
import static org.appealworkbench.rules.internal.LetterBuilder.answered;
import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.cite;
import static org.appealworkbench.rules.internal.LetterBuilder.gap;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.appealworkbench.rules.internal.LetterBuilder.template;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.rules.internal.text.Shingles;
import org.junit.jupiter.api.Test;

final class LetterChecksTest {

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
    void vagueWordsOfATemplateAreNotTheConsultants() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                template("We answer promptly. "),
                                byHand("We try our best, strictly."))
                        .build());
        List<Problem> problems = Told.problems(builder.review()).all();
        assertThat(problems).hasSize(1);
        assertThat(Told.sentence(problems.get(0)))
                .isEqualTo(
                        "Vague: \"We try our best\", \"strictly\". Say who did what, when and how often, or leave it out.");
        assertThat(Told.line(problems.get(0))).isEqualTo("GEN-010 warning part:closing");
    }

    @Test
    void aVagueWordBesideADateIsConcrete() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("Stock is counted regularly, every Monday. "
                                        + "On 12 May 2026 we immediately closed the offer."))
                        .build());
        assertThat(Told.lines(builder.review())).isEmpty();
    }

    @Test
    void aDateInAnotherClauseMakesNothingConcrete() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("Every Monday the report is downloaded, and each number without a scan is"
                                        + " checked promptly."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-010 warning part:closing");
    }

    @Test
    void amazonsOwnGuaranteeAndCountedResultsAreNoPromise() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("No A-to-z Guarantee claim is open. "
                                        + "100 % of the 412 units inspected on 9 May 2026 were in order."))
                        .build());
        assertThat(Told.lines(builder.review())).isEmpty();
        CaseBuilder promise = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("This will never happen again."))
                        .build());
        assertThat(Told.lines(promise.review())).containsExactly("GEN-014 warning part:closing");
    }

    @Test
    void aCarriersLateCollectionWithItsScanIsAFact() {
        CaseBuilder fact = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("UPS was late: the first scan of the 6 parcels is of 9 May 2026."))
                        .build());
        assertThat(Told.lines(fact.review())).isEmpty();
        CaseBuilder blame = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("It was the carrier's fault."))
                        .build());
        assertThat(Told.lines(blame.review())).containsExactly("GEN-012 warning part:closing");
        assertThat(Told.lines(blame.path("dispute").review())).containsExactly("GEN-012 info part:closing");
    }

    @Test
    void clothingSizesAndTargetsAreNoPlaceholders() {
        CaseBuilder sizes = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("Sizes XXL and XXXL; the rate is <4 % since 9 May."))
                        .build());
        assertThat(Told.lines(sizes.review())).isEmpty();
        CaseBuilder gaps = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("Order XXXXX and [date] and TBD."))
                        .build());
        List<Problem> problems = Told.problems(gaps.review()).all();
        assertThat(problems.stream().map(Told::line)).containsExactly("GEN-015 error part:closing");
        assertThat(Told.sentence(problems.get(0))).contains("\"Order XXXXX\", \"[date]\", \"TBD\"");
    }

    @Test
    void admittingAndDenyingIsTold() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("We take full responsibility. There was no violation."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-037 warning part:closing");
        assertThat(Told.lines(builder.path("mitigate").review())).isEmpty();
    }

    @Test
    void plansAmongActionsTakenAreWorthKnowing() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CORRECTIVE,
                                byHand("On 9 June 2026 we will change the handling time to 3 days."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-009-WORDING info part:corrective");
    }

    @Test
    void idsOfOtherCasesAreTold() {
        CaseBuilder builder = new CaseBuilder()
                .mention("order-id", "111-2345678-7654321")
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("Orders 111-2345678-7654321 and 222-2345678-7654321 are shipped."))
                        .build());
        List<Problem> problems = Told.problems(builder.review()).all();
        assertThat(problems.stream().map(Told::line)).containsExactly("GEN-004 warning part:closing");
        assertThat(Told.sentence(problems.get(0))).startsWith("\"222-2345678-7654321\" is part of neither");
    }

    @Test
    void textCopiedFromAnEarlierRoundIsTold() {
        String old = "The packing line lost its only trained clerk in April and nobody had written down how ship "
                + "confirmations are entered. So parcels left the building days before the system knew of them, and the "
                + "orders that were picked on Fridays waited for their confirmation until the Monday after.";
        Span issue = template("Appeal of 9 May 2026: late shipment rate. ");
        CaseBuilder builder = new CaseBuilder().round("Dear team. " + old).ask(AskTopic.ROOT_CAUSE, "the root cause");
        assertThat(Told.lines(builder.letter(new LetterBuilder()
                                .part(PartRole.ROOT_CAUSE, List.of("a1"), issue, answered("cause", old))
                                .build())
                        .review()))
                .containsExactly("GEN-017 error letter:appeal");
        CaseBuilder worded = new CaseBuilder().round("Dear team. " + old).ask(AskTopic.ROOT_CAUSE, "the root cause");
        assertThat(Told.lines(worded.letter(new LetterBuilder()
                                .part(PartRole.ROOT_CAUSE, List.of("a1"), issue, template(old))
                                .build())
                        .review()))
                .as("words of templates repeat by nature")
                .isEmpty();
    }

    @Test
    void textThatAnotherCaseHasToldIsToldWithTheCase() {
        String words = "The packing line lost its only trained clerk in April and nobody had written down how ship "
                + "confirmations are entered, so parcels left the building before the system knew of them.";
        DefinedRuleEngine engine = new DefinedRuleEngine(new NoExpressions());
        Question cause = CaseBuilder.question("cause", QuestionType.TEXT, "root-cause");
        Review review = new CaseBuilder()
                .answer(cause, new Value.Text(words))
                .letter(sound().part(PartRole.CLOSING, answered("cause", words)).build())
                .review();
        FreeText own = engine.freeText(review);
        FreeText twin = new FreeText(CaseId.of("twin"), own.shingles());
        FreeText stranger = new FreeText(CaseId.of("stranger"), Set.of(1, 2, 3));

        assertThat(Told.sentence(engine.check(review, List.of(stranger, twin)).stream()
                        .filter(problem -> problem.rule().value().equals("GEN-044"))
                        .findFirst()
                        .orElseThrow()))
                .startsWith("100 % of what was written for this letter stands in case twin");
        assertThat(engine.check(review, List.of(stranger, own)).stream())
                .as("itself is no other case")
                .noneMatch(problem -> problem.rule().value().equals("GEN-044"));
        assertThat(engine.check(review).stream())
                .noneMatch(problem -> problem.rule().value().equals("GEN-044"));
    }

    @Test
    void aLetterThatNobodyCanReadIsTold() {
        String hard = "Notwithstanding organizational responsibilities, interdepartmental communication deficiencies"
                + " necessitated comprehensive administrative reconsideration concerning international transportation"
                + " documentation, accompanied by unanticipated infrastructural incompatibilities. ";
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand(hard.repeat(12))).build());
        assertThat(Told.lines(builder.review())).contains("GEN-045 warning letter:appeal");
    }

    @Test
    void aPlanThatIsNearlyAllOfOnePartIsTold() {
        String long200 = "On 6 May 2026 the lead of the line shipped the open orders and signed the list. ".repeat(60);
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(PartRole.CORRECTIVE, byHand(long200)).build());
        assertThat(Told.problems(builder.review()).stream().map(Told::sentence))
                .anyMatch(
                        told -> told.endsWith("of the plan tell what was done. Shorten it, and say what keeps the issue"
                                + " from coming back."));
    }

    @Test
    void sentencesOfChoicesAreNoWordsOfPeople() {
        String words =
                "On May 6, 2026, our manager changed the handling time in our shipping settings from one to three "
                        + "business days for all listings that are made on order, and signed the list of them.";
        Review review = new CaseBuilder()
                .answer(CaseBuilder.question("cause", QuestionType.CHOICE, "root-cause"), new Value.Choice("a"))
                .letter(new LetterBuilder()
                        .part(PartRole.CLOSING, answered("cause", words))
                        .build())
                .review();

        assertThat(new DefinedRuleEngine(new NoExpressions()).freeText(review).shingles())
                .isEmpty();
    }

    @Test
    void freeTextFromAPublishedTemplateIsTold() {
        String own = "The packing line lost its only trained clerk in April and nobody had written down how ship "
                + "confirmations are entered, so parcels left the building before the system knew of them.";
        Policy before = PolicyFiles.policy();
        List<Lexicon> published = List.of(new Lexicon(
                "public-templates",
                "en",
                List.of(Shingles.of(own).stream()
                        .map(shingle -> Integer.toHexString(shingle))
                        .collect(Collectors.joining(" "))),
                List.of(),
                "test"));
        Policy policy = new Policy(
                "0",
                Map.of(),
                before.metrics(),
                Map.of(),
                Map.of(),
                Stream.concat(
                                before.lexicons().stream()
                                        .filter(list -> !list.id().equals("public-templates")),
                                published.stream())
                        .toList(),
                before.rules(),
                before.notices(),
                "",
                Set.of(),
                before.messages(),
                "other");
        Letter letter = new LetterBuilder()
                .part(PartRole.ROOT_CAUSE, answered("cause", own))
                .build();

        assertThat(Told.lines(new CaseBuilder().letter(letter).review())).noneMatch(line -> line.startsWith("GEN-016"));
        assertThat(Told.lines(new CaseBuilder().policy(policy).letter(letter).review()))
                .contains("GEN-016 error letter:appeal");
    }

    @Test
    void aLetterOfWordsFromTemplatesReadsLikeOne() {
        String words = "We looked at every order of the time that your notice names. ".repeat(8);
        Letter letter = new LetterBuilder()
                .part(
                        PartRole.ROOT_CAUSE,
                        template("The late shipment rate rose. " + words),
                        answered("day", "On 9 May 2026"))
                .part(PartRole.CORRECTIVE, template("We changed it on "), answered("day", "9 May 2026"))
                .part(PartRole.PREVENTIVE, template("We check it since "), answered("day", "9 May 2026"))
                .build();

        assertThat(Told.lines(new CaseBuilder().letter(letter).review())).contains("GEN-042 warning letter:appeal");
        assertThat(Told.lines(new CaseBuilder().letter(sound().build()).review()))
                .noneMatch(line -> line.startsWith("GEN-042"));
    }

    @Test
    void aSentenceThatAReaderLosesIsWorthKnowing() {
        String forty = "On 9 May 2026 we changed the late shipment rate" + " and the handling time".repeat(8) + ".";

        List<Problem> problems = Told.problems(new CaseBuilder()
                        .letter(sound().part(PartRole.CLOSING, byHand(forty)).build())
                        .review())
                .all();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(Told.line(problem)).isEqualTo("GEN-043 info part:closing");
            assertThat(Told.sentence(problem)).contains("\"On 9 May 2026 we changed the late ...\"");
        });
    }

    @Test
    void theSixQuestionsAreAskedOfTheCasesFacts() {
        Letter empty = new LetterBuilder()
                .part(PartRole.ROOT_CAUSE, template("There were causes of the late shipment rate."))
                .part(PartRole.CORRECTIVE, template("We acted on it."))
                .part(PartRole.PREVENTIVE, template("We watch it."))
                .build();

        assertThat(Told.problems(new CaseBuilder().letter(empty).review()).stream()
                        .filter(problem -> problem.rule().value().equals("GEN-041"))
                        .map(problem -> problem.message().key()))
                .containsExactly(
                        "rule.GEN-041.what",
                        "rule.GEN-041.where",
                        "rule.GEN-041.when",
                        "rule.GEN-041.who",
                        "rule.GEN-041.why",
                        "rule.GEN-041.how");
        assertThat(Told.lines(new CaseBuilder().letter(sound().build()).review()))
                .as("what was written by hand cannot be judged")
                .noneMatch(line -> line.startsWith("GEN-041"));
    }

    @Test
    void anAsinGivenAsAnAnswerSaysWhatTheProblemIs() {
        CaseBuilder builder = new CaseBuilder()
                .answer(question("product", QuestionType.ASIN, ""), new Value.Text("B0CLAMP001"))
                .letter(sound().part(PartRole.OPENING, answered("product", "B0CLAMP001"))
                        .part(PartRole.ROOT_CAUSE, template("Why."))
                        .part(PartRole.CORRECTIVE, template("How."))
                        .part(PartRole.PREVENTIVE, template("What next."))
                        .build());
        assertThat(Told.problems(builder.review()).all())
                .extracting(problem -> problem.message().key())
                .contains("rule.GEN-041.when")
                .doesNotContain("rule.GEN-041.what");
    }

    @Test
    void aPercentageOfNobodyIsTold() {
        CaseBuilder builder = new CaseBuilder()
                .metric("9.59")
                .letter(sound().part(PartRole.CLOSING, byHand("The late shipment rate was 8.1 % on 9 May 2026."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-027 warning part:closing");
    }

    @Test
    void buyersDataIsAnErrorAndTheSuppliersIsNot() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand(
                                        "The buyer wrote from jane@mail.example on 9 May. "
                                                + "Our supplier answers at sales@eastwind.example, our customer service at us@x.example."))
                        .build());
        List<Problem> problems = Told.problems(builder.review()).all();
        assertThat(problems.stream().map(Told::line)).containsExactly("GEN-031 error part:closing");
        assertThat(Told.sentence(problems.get(0))).startsWith("\"jane@mail.example\" is personal data");
    }

    @Test
    void gapsAreToldOnceAndNobodyMayWaiveThem() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(PartRole.CLOSING, byHand("Done on "), gap("doneOn"), gap("doneOn"))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("MISSING-FACT error doneOn");
    }

    @Test
    void aGapInTheSubjectIsToldUnlessAPartShowsItToo() {
        Span store = new Span.Missing("seller.storeName", List.of(new Origin.Seller("storeName")));
        LetterBuilder letter = sound().subject(byHand("Plan of "), store, gap("claimId"));
        assertThat(Told.lines(new CaseBuilder().letter(letter.build()).review()))
                .containsExactly("MISSING-FACT error letter:appeal", "MISSING-FACT error claimId");

        letter.part(PartRole.CLOSING, byHand("Yours, "), store);
        assertThat(Told.lines(new CaseBuilder().letter(letter.build()).review()))
                .containsExactlyInAnyOrder("MISSING-FACT error part:closing", "MISSING-FACT error claimId");
    }

    @Test
    void aGapIsNamedInTheWordsOfStaff() {
        Letter letter = sound().part(
                        PartRole.CLOSING,
                        new Span.Missing(
                                "Erster Scan", List.of(new Origin.Answer(AnswerPath.parse("orders[r1].scan")))),
                        new Span.Missing("seller.signatory", List.of(new Origin.Seller("signatory"))),
                        new Span.Missing("Absender", List.of(new Origin.CaseField("other"))))
                .build();
        CaseBuilder builder = new CaseBuilder()
                .messages("en", Map.of("question.orders.scan.label", "First scan"))
                .messages("zh-CN", Map.of("question.orders.scan.label", "首次扫描"))
                .letter(letter);
        Review review = builder.review();
        Messages staff = review.type().messages().orElse(review.policy().messages());
        assertThat(Told.problems(review).all())
                .extracting(problem -> staff.text("zh-CN", problem.message()))
                .satisfiesExactly(
                        told -> assertThat(told).contains("首次扫描"),
                        told -> assertThat(told).contains("签署人"),
                        told -> assertThat(told).contains("Absender"));
    }

    @Test
    void aNameThatTheTextMarksAsOneAndNobodyGaveIsTold() {
        CaseBuilder builder = new CaseBuilder()
                .answer(question("carrier", QuestionType.TEXT, ""), new Value.Text("Nanling Express Co., Ltd."))
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("With Nanling Express Co., Ltd. we agreed on a pick-up. "
                                        + "The Seller Performance Team may call Account Health. "
                                        + "Our partner Harbor Freight LLC and Ms. Bergstrom agreed."))
                        .build());
        assertThat(Told.problems(builder.review()).all()).singleElement().satisfies(problem -> {
            assertThat(Told.line(problem)).isEqualTo("GEN-004-NAMES warning part:closing");
            assertThat(Told.sentence(problem)).contains("Freight LLC", "Bergstrom");
        });
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

    @Test
    void anotherIssueThanTheNoticesIsTold() {
        CaseBuilder builder = new CaseBuilder()
                .notice("Your late shipment rate exceeds 4%")
                .letter(sound().part(PartRole.CLOSING, byHand("We also ended our drop shipping on 9 May 2026."))
                        .build());
        assertThat(Told.lines(builder.review())).containsExactly("GEN-005 warning part:closing");
    }

    @Test
    void foreignScriptAndForeignLinksAreTold() {
        CaseBuilder builder = new CaseBuilder()
                .letter(sound().part(
                                PartRole.CLOSING,
                                byHand("See https://drive.example/x and https://sellercentral.amazon.com/y, "
                                        + "and https://amazon.com.evil.example/z since 9 May 投诉."))
                        .build());
        assertThat(Told.lines(builder.review()))
                .containsExactly("GEN-019 info part:closing", "GEN-021 warning part:closing");
        assertThat(Told.problems(builder.review()).all().get(1).message().args().get("count"))
                .isEqualTo(new Message.Number(BigDecimal.valueOf(2)));
    }
}

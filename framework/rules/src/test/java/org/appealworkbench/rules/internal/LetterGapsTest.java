package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.gap;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.PartRole;
import org.junit.jupiter.api.Test;

final class LetterGapsTest {

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
    void aGapOfACaseFieldWhoseFaultIsToldIsNotToldAgain() {
        Span market = new Span.Missing("marketplace", List.of(new Origin.CaseField("marketplaces")));
        CaseBuilder builder =
                new CaseBuilder().letter(sound().part(PartRole.CLOSING, market).build());
        assertThat(Told.lines(builder.review())).containsExactly("MISSING-FACT error part:closing");

        builder.fault(new AnswerFault(
                AnswerFault.Kind.INVALID,
                AnswerPath.of("marketplaces"),
                Message.of("answer.invalid.marketplace").with("given", "XX").with("question", "marketplace")));
        assertThat(Told.lines(builder.review())).containsExactly("ANSWER-INVALID error marketplaces");
    }
}

package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.CaseBuilder.question;
import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

final class ForeignFactsTest {

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
}

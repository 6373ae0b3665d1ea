package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.CaseBuilder.question;
import static org.appealworkbench.rules.internal.LetterBuilder.answered;
import static org.appealworkbench.rules.internal.LetterBuilder.byHand;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.appealworkbench.rules.internal.LetterBuilder.template;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

final class LetterQualityTest {

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
}

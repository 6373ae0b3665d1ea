package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.CaseBuilder.question;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;

final class HiddenInGivenTest {

    private static final Question CAUSES =
            question("causes", QuestionType.LIST, "", question("what", QuestionType.TEXT, ""));

    @Test
    void hiddenCharactersAreToldAtTheAnswerByTheirNumber() {
        CaseBuilder builder = new CaseBuilder()
                .messages("en", Map.of("question.causes.what.label", "What happened"))
                .list(CAUSES, what("The line stopped."), what("Refunds\u202E were late.\u200B"))
                .letter(sound().build());
        List<Problem> problems = Told.problems(builder.review()).all();
        assertThat(problems.stream().map(Told::line)).containsExactly("HIDDEN-CHARACTERS warning causes[r2].what");
        assertThat(builder.type()
                        .messages()
                        .orElse(PolicyFiles.policy().messages())
                        .text("en", problems.get(0).message()))
                .isEqualTo(
                        "Characters that nobody sees stand in \"What happened\": \"Refunds<U+202E> were late.<U+200B>\"."
                                + " The letter leaves them out; take them out there, too, and look whether the rest reads as meant.");
    }

    @Test
    void bothSidesOfAFreeTextAreReadAndTheFaultIsToldOnce() {
        Value.Prose prose = new Value.Prose(
                Optional.of("\u2067\u4E09\u5929"), Optional.of("zh-CN"), Optional.of("three\u2066 days"), true);
        CaseBuilder builder = new CaseBuilder()
                .answer(question("story", QuestionType.PARAGRAPH, ""), prose)
                .letter(sound().build());
        assertThat(Told.lines(builder.review())).containsExactly("HIDDEN-CHARACTERS warning story");
    }

    @Test
    void namesOfTheSellerAndTextsByHandAreReadToo() {
        Seller seller = new Seller(
                Optional.of("Harbor\u200B"),
                Optional.of("Harbor Ltd."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Signatory("Li\u00AD Na", Optional.of("Owner"))));
        Overlay overlay = new Overlay(
                PartId.of("closing"),
                Overlay.Op.REWRITE,
                Optional.empty(),
                Optional.of("By\u202E hand."),
                Optional.empty(),
                "Ann",
                CaseBuilder.TODAY);
        CaseBuilder builder = new CaseBuilder().seller(seller).overlay(overlay).letter(sound().build());
        assertThat(Told.lines(builder.review()))
                .containsExactly(
                        "HIDDEN-CHARACTERS warning seller.storeName",
                        "HIDDEN-CHARACTERS warning seller.signatory",
                        "HIDDEN-CHARACTERS warning part:closing");
    }

    @Test
    void inPlainTextTheyAreMarksThatAFieldMangles() {
        List<Problem> problems = new DefinedRuleEngine(new NoExpressions())
                .lint("On 9 May 2026 we\u202E shipped.", "en", PolicyFiles.policy()).stream()
                        .filter(problem -> problem.rule().value().equals("GEN-020"))
                        .toList();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.at()).isEqualTo("1:17");
            assertThat(Told.sentence(problem)).startsWith("\"<U+202E>\" will be mangled");
        });
    }

    private static Map<String, Value> what(String text) {
        return Map.of("what", new Value.Text(text));
    }
}

package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.LetterBuilder.answered;
import static org.appealworkbench.rules.internal.LetterBuilder.sound;
import static org.appealworkbench.rules.internal.LetterBuilder.template;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.rules.internal.text.Shingles;
import org.junit.jupiter.api.Test;

final class RepeatedTextTest {

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
}

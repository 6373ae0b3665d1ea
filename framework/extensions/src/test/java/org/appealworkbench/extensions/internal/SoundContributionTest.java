package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundContributionTest {

    @TempDir
    Path folder;

    @Test
    void aSoundTypeHasNoFaults() {
        assertThat(Fixture.type(folder).told()).isEmpty();
    }

    @Test
    void aSoundPolicyHasNoFaults() {
        assertThat(Fixture.policy(folder).toldOfPolicy()).isEmpty();
    }

    @Test
    void theHeadIsBound() {
        AppealType type = type();

        assertThat(type.id().value()).isEqualTo("late-parcel");
        assertThat(type.version()).isEqualTo("0.1.0");
        assertThat(type.metrics()).containsExactly("late-rate");
        assertThat(type.paths())
                .extracting(path -> path.id() + " " + path.letter())
                .containsExactly("accept true", "dispute true", "acknowledge false");
        assertThat(type.digest()).matches("[0-9a-f]{64}");
        assertThat(type.templates().keySet()).containsExactlyInAnyOrder("opening.vm", "de/opening.vm", "root-cause.vm");
    }

    @Test
    void aQuestionIsBoundWithThePlaceOfEachExpression() {
        AppealType type = type();

        Question rate = type.questionAt("rate").orElseThrow();
        assertThat(rate.place()).isEqualTo(Place.of("APPEAL-INF/questions.yaml", 5, 9));
        assertThat(rate.required()).contains(new Expr("true", Place.of("APPEAL-INF/questions.yaml", 8, 19)));
        assertThat(rate.limits().max()).contains(new BigDecimal("100"));
        Question reason = type.questionAt("orders.reason").orElseThrow();
        assertThat(reason.type()).isEqualTo(QuestionType.CHOICE);
        assertThat(reason.suggest())
                .contains(new Expr("row.onTime ? 'carrier' : 'stock'", Place.of("APPEAL-INF/questions.yaml", 25, 23)));
        assertThat(type.questionAt("orders.causedBy").orElseThrow().reference())
                .contains(new Question.ReferenceTarget("rootCauses", true));
    }

    @Test
    void rulesAndLettersAreBound() {
        AppealType type = type();

        RuleDefinition rule = type.rules().get(1);
        assertThat(rule.on()).isEqualTo(RuleStage.LETTER);
        assertThat(rule.completeness()).isTrue();
        assertThat(rule.waivable()).isEqualTo(RuleDefinition.Waivable.CONSULTANT);
        assertThat(rule.builtIn().orElseThrow().all("accept")).containsExactly("150", "1000");
        assertThat(type.rules().get(0).waivable()).isEqualTo(RuleDefinition.Waivable.REVIEWER);
        assertThat(type.letters().get(0).parts().get(1).answers()).containsExactly(AskTopic.ROOT_CAUSE);
        assertThat(type.letters().get(0).parts().get(0).box()).isEqualTo("all");
    }

    @Test
    void staffTextsAreReadAsUtf8() {
        assertThat(type().messages().find("zh-CN", "rule.LP-003")).contains("比率为 {given}");
    }

    @Test
    void thePolicyIsBound() {
        Policy policy = Fixture.soundPolicy();

        assertThat(policy.metric("late-rate").orElseThrow().thresholds().get(0).target())
                .isEqualByComparingTo("4");
        assertThat(policy.waitingTimes()
                        .get("plan-after-suspension")
                        .variants()
                        .get(0)
                        .amount())
                .isEqualTo(17);
        assertThat(policy.forms().get("three-boxes").boxes())
                .extracting(FormProfile.TextBox::box, FormProfile.TextBox::limit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cause", Optional.of(1000)));
        assertThat(policy.lexicons("vague", "en").get(0).exempt()).isEqualTo(List.of("somerset"));
        assertThat(policy.rules().get(0).builtIn().orElseThrow().all("paths")).containsExactly("accept", "dispute");
        assertThat(policy.macros()).contains("#macro(hello)");
    }

    @Test
    void theDigestChangesWithAnyFileThatIsRead() {
        String before = type().digest();
        String after =
                TypeVerifier.verdict(changed().verified()).type().orElseThrow().digest();

        assertThat(after).isNotEqualTo(before);
    }

    private Fixture changed() {
        return Fixture.type(folder.resolve("changed")).append("templates/opening.vm", "\n");
    }

    private AppealType type() {
        return TypeVerifier.verdict(Fixture.type(folder.resolve("sound")).verified())
                .type()
                .orElseThrow();
    }
}

package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionReferenceFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aSecondQuestionOfTheSameIdIsTold() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "questions.yaml",
                                "      - {id: storeNote",
                                "      - {id: rate, type: percent}\n      - {id: storeNote")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:13:9: error: DUPLICATE-ID: the question 'rate' stands here a second time, first in line 5; rename one of them");
    }

    @Test
    void aSecondChoiceOfTheSameIdIsTold() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "questions.yaml",
                                "              - {id: stock,",
                                "              - {id: carrier}\n              - {id: stock,")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:28:17: error: DUPLICATE-ID: the choice 'carrier' stands here a second time, first in line 27; rename one of them");
    }

    @Test
    void aReservedWordIsNoId() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "{id: cause,", "{id: count,")
                        .replace("l10n/messages.properties", "rootCauses.cause.label", "rootCauses.count.label")
                        .replace("l10n/messages_zh_CN.properties", "rootCauses.cause.label", "rootCauses.count.label")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:34:18: error: RESERVED-WORD: 'count' is a word of expressions or templates; choose another id");
    }

    @Test
    void anUnknownRoleIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "role: root-cause", "role: root-causes")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:32:15: error: UNKNOWN-ROLE: the policy has no role 'root-causes'; did you mean 'root-cause'?");
    }

    @Test
    void aReferenceToAnUnknownListIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "of: rootCauses", "of: rootCause")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:29:49: error: UNKNOWN-LIST: there is no list 'rootCause'; did you mean 'rootCauses'?");
    }

    @Test
    void anUnknownPolicyLinkIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "policy: late-rate", "policy: late")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:11:17: error: UNKNOWN-POLICY: the policy has no metric or waiting time 'late'; there are late-rate, plan-after-suspension");
    }

    @Test
    void aSourceThatNothingFillsIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "notice.metric.late-rate.value", "notice.metric.late-rate.worth")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:12:17: error: UNKNOWN-SOURCE: found 'notice.metric.late-rate.worth', expected notice.received, notice.deadline, notice.fact.<kind>, notice.metric.<metric>.value or .target, or report.<metric>.<window in days>.rate, .count or .total");
    }

    @Test
    void aFactThatNobodyLooksForIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "notice.metric.late-rate.value", "notice.fact.brnad")
                        .told())
                .singleElement()
                .asString()
                .contains("UNKNOWN-SOURCE", "'brnad'");
    }

    @Test
    void aSourceOfAWindowThatTheMetricHasNotIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "notice.metric.late-rate.value", "report.late-rate.7.rate")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:12:17: error: UNKNOWN-SOURCE: the metric 'late-rate' has no window of 7 days, only of 10, 30");
    }

    @Test
    void aListTakesItsRowsFromWhatTheNoticeNames() {
        assertThat(proposed("notice.orderIds", "row.text").told()).isEmpty();
    }

    @Test
    void aSourceThatGivesNoRowsIsToldAtTheList() {
        assertThat(proposed("notice.parcels", "row.text").told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:18:17: error: UNKNOWN-SOURCE: found 'notice.parcels', expected for a list notice.asks, notice.asins, notice.orderIds or notice.complaintIds");
    }

    @Test
    void aFieldTakesNothingFromAListWithoutASource() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "questions.yaml",
                                "type: order-id, required: true",
                                "type: order-id, required: true, source: row.text")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:21:66: error: UNKNOWN-SOURCE: 'row.text' is for fields of a list with a source such as notice.asks");
    }

    @Test
    void aListWhoseRowsTakeNothingFromTheNoticeIsTold() {
        assertThat(proposed("notice.orderIds", "notice.received").told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:18:17: error: UNKNOWN-SOURCE: no field of the list takes what 'notice.orderIds' gives; write 'source: row.text' to the field that does");
    }

    @Test
    void onlyAsksHaveANameAndARound() {
        assertThat(proposed("notice.orderIds", "row.text")
                        .replace(
                                "questions.yaml",
                                "{id: onTime, type: yes-no}",
                                "{id: onTime, type: text, source: row.ask}")
                        .told())
                .singleElement()
                .asString()
                .contains("only asks have a name and a round, and the list has the source 'notice.orderIds'");
    }

    @Test
    void aTextTakesNoNumberOfARound() {
        assertThat(proposed("notice.asks", "row.text")
                        .replace(
                                "questions.yaml",
                                "{id: onTime, type: yes-no}",
                                "{id: onTime, type: text, source: row.round}")
                        .told())
                .singleElement()
                .asString()
                .contains("cannot take the number of a round; expected integer");
    }

    @Test
    void aFieldThatCannotHoldWordsTakesNone() {
        assertThat(proposed("notice.orderIds", "row.text")
                        .replace("questions.yaml", "type: yes-no", "type: yes-no, source: row.text")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:23:48: error: UNKNOWN-SOURCE: a question of type yes-no cannot take words; expected text, paragraph, asin or order-id");
    }

    @Test
    void onlyAChoiceTakesATopic() {
        assertThat(proposed("notice.asks", "row.text")
                        .replace("questions.yaml", "type: yes-no", "type: yes-no, source: row.topic")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:23:48: error: UNKNOWN-SOURCE: a question of type yes-no cannot take a topic; expected choice");
    }

    @Test
    void onlyAsksHaveATopic() {
        assertThat(proposed("notice.orderIds", "row.text")
                        .replace("questions.yaml", "id: reason\n", "id: reason\n            source: row.topic\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:25:21: error: UNKNOWN-SOURCE: only asks have a topic, and the list has the source 'notice.orderIds'");
    }

    private Fixture proposed(String ofList, String ofField) {
        return Fixture.type(folder)
                .replace(
                        "questions.yaml",
                        "      - id: orders\n",
                        "      - id: orders\n        source: " + ofList + "\n")
                .replace(
                        "questions.yaml",
                        "type: order-id, required: true",
                        "type: order-id, required: true, source: " + ofField);
    }

    @Test
    void aPatternOfAQuestionIsCompiledToo() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "'[^<>]*'", "'[^<>'")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:13:68: error: PATTERN: this is no regular expression in RE2 syntax: missing closing ] in '[^<>'; RE2 has no look-around and no back-references");
    }

    @Test
    void aChoiceWithoutALanguageOfTheLetterIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", ", de: \"der Zusteller war zu spät\"", "")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:27:39: error: MISSING-LANGUAGE: the letter has no text in 'de', a language of the letter; add it");
    }

    @Test
    void choicesHaveNoMeaningForAPercentage() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "        min: 0\n", "        choices: [{id: low}]\n        min: 0\n")
                        .append("l10n/messages.properties", "question.rate.choice.low=Low\n")
                        .append("l10n/messages_zh_CN.properties", "question.rate.choice.low=低\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:9:18: error: NOT-FOR-TYPE: 'choices' has no meaning for a question of type percent; delete it or change the type");
    }

    @Test
    void limitsThatNoAnswerFitsAreTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "min: 0", "min: 200")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:9:14: error: LIMITS: min 200 is greater than max 100, so no answer fits; change one of them");
    }
}

package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeFaultsTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "askOf: report", "askof: report")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:7:9: error: SHAPE: unknown key 'askof'; did you mean 'askOf'?");
    }

    @Test
    void anUnknownKeyThatIsNearNothingNamesAllThatExist() {
        assertThat(Fixture.type(folder)
                        .replace("evidence.yaml", "need: must", "colour: red, need: must")
                        .told())
                .containsExactly(
                        "APPEAL-INF/evidence.yaml:3:22: error: SHAPE: unknown key 'colour'; there are id, kinds, need, paths, when");
    }

    @Test
    void aStaffTextInYamlIsSentToTheProperties() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "askOf: report", "label: Rate")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:7:9: error: SHAPE: unknown key 'label'; texts that staff read stand in l10n/messages.properties, under keys made of the ids");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "    on: interview\n", "")
                        .told())
                .containsExactly("APPEAL-INF/rules.yaml:3:5: error: SHAPE: the key 'on' is missing; add it");
    }

    @Test
    void aChoiceNeedsChoices() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "questions.yaml",
                                "            choices:\n              - {id: carrier, letter: {en: \"the carrier was late\", de: \"der Zusteller war zu spät\"}}\n              - {id: stock, letter: {en: \"the item was out of stock\", de: \"der Artikel war ausverkauft\"}}\n",
                                "")
                        .told())
                .containsExactly("APPEAL-INF/questions.yaml:23:13: error: SHAPE: the key 'choices' is missing; add it");
    }

    @Test
    void aWordThatIsNoneOfTheAllowedOnesNamesThem() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "askOf: report", "askOf: customer")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:7:16: error: SHAPE: found the text 'customer', expected one of client, consultant, report, supplier");
    }

    @Test
    void aSlipInAWordNamesTheNearestOne() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "type: percent", "type: percnt")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:6:15: error: SHAPE: found the text 'percnt', expected one of text, paragraph, yes-no, integer, number, percent, money, date, date-time, period, choice, choices, asin, order-id, sku, tracking-number, email, phone, url, person, marketplace, country, evidence, reference, list; did you mean 'percent'?");
    }

    @Test
    void aNumberWhereTextIsExpectedAsksForQuotes() {
        assertThat(Fixture.type(folder)
                        .replace("appeal-type.yaml", "version: 0.1.0", "version: 0.1")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:3:10: error: SHAPE: found the number 0.1, expected a text (three numbers joined by dots, such as 0.1.0); put it in quotes");
    }

    @Test
    void anIdInTheWrongStyleIsToldTheStyle() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "id: orders\n", "id: late-orders\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:17:13: error: SHAPE: found the text 'late-orders', expected a name as expressions read it, such as lateOrders");
    }

    @Test
    void aTextWhereAListIsExpectedIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("appeal-type.yaml", "[late-rate]", "late-rate")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:4:10: error: SHAPE: found the text 'late-rate', expected a list (ids of metrics of the policy that this type uses)");
    }

    @Test
    void nothingWhereAListIsExpectedIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("appeal-type.yaml", "[late-rate]", "")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:4:9: error: SHAPE: found nothing, expected a list (ids of metrics of the policy that this type uses)");
    }

    @Test
    void aLetterWithoutPartsIsTold() {
        assertThat(Fixture.type(folder)
                        .write(
                                "letters.yaml",
                                "format: appeal-letters-1\nletters:\n  - {id: appeal, kind: appeal, languages: [en], parts: []}\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:3:56: error: SHAPE: the list is empty, expected at least one entry: parts in the order of the letter");
    }

    @Test
    void anotherFormatIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "appeal-questions-1", "appeal-questions-2")
                        .told())
                .containsExactly(
                        "APPEAL-INF/questions.yaml:1:9: error: SHAPE: found the text 'appeal-questions-2', expected 'appeal-questions-1'");
    }

    @Test
    void aWeightBeyondItsBoundsIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("notices.yaml", "weight: 10", "weight: 0")
                        .told())
                .containsExactly(
                        "APPEAL-INF/notices.yaml:3:40: error: SHAPE: found the number 0, expected a whole number: 1 is a hint, 10 decides, at least 1");
    }

    @Test
    void aKeyThatIsNoLanguageIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("letters.yaml", "{en: \"Plan of Action\"", "{English: \"Plan of Action\"")
                        .told())
                .containsExactly(
                        "APPEAL-INF/letters.yaml:6:15: error: SHAPE: found the key 'English', expected a language tag such as en or zh-CN");
    }

    @Test
    void extendsIsRefusedWithAWayOut() {
        assertThat(Fixture.type(folder)
                        .append("appeal-type.yaml", "extends: another-type\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:11:1: error: NOT-SUPPORTED: 'extends' is not supported yet; write what the type needs into its own files and delete the key");
    }

    @Test
    void migrationsAreRefusedWithAWayOut() {
        assertThat(Fixture.type(folder)
                        .append("appeal-type.yaml", "migrations: []\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml:11:1: error: NOT-SUPPORTED: 'migrations' is not supported yet; write what the type needs into its own files and delete the key");
    }

    @Test
    void aDayThatDoesNotExistIsTold() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "since: 2020-01-01", "since: 2020-02-30")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:10:12: error: SHAPE: found the text '2020-02-30', expected a date such as 2024-01-31");
    }

    @Test
    void aRuleNeedsCheckOrBuiltIn() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "    check: answered(row.done)\n", "")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:3:5: error: SHAPE: rule LP-001 needs either 'check' or 'builtIn', and not both; add one of them");
    }

    @Test
    void aRuleHasNotBothCheckAndBuiltIn() {
        assertThat(Fixture.type(folder)
                        .replace("rules.yaml", "builtIn: {name", "check: \"true\", builtIn: {name")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:14:5: error: SHAPE: rule LP-002 needs either 'check' or 'builtIn', and not both; delete one of them");
    }

    @Test
    void aTypeWithoutItsHeadIsTold() {
        assertThat(Fixture.type(folder).delete("appeal-type.yaml").told())
                .containsExactly(
                        "APPEAL-INF/appeal-type.yaml: error: SHAPE: the file is missing; an appeal type begins with it");
    }

    @Test
    void allFilesAreJudgedAtOnce() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "askOf: report", "askOf: nobody")
                        .replace("evidence.yaml", "need: must", "need: might")
                        .told())
                .containsExactly(
                        "APPEAL-INF/evidence.yaml:3:28: error: SHAPE: found the text 'might', expected one of must, should, may",
                        "APPEAL-INF/questions.yaml:7:16: error: SHAPE: found the text 'nobody', expected one of client, consultant, report, supplier");
    }
}

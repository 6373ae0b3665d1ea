package org.appealworkbench.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.rule.Problem;
import org.junit.jupiter.api.Test;

final class LintTest {

    private static final String CLEAN = """
            Dear Seller Performance Team,

            Subject: late shipment rate of 9.59 % (10 days, 3 to 12 May 2026), registered e-mail ops@northwind.example

            Root causes

            1. From 1 May to 5 May 2026 the warehouse of Northwind Trading Co. Ltd. was closed for the Labour Day
            holiday, and our handling time in Seller Central was still 1 day. 41 orders passed their expected ship date.
            2. Our clerk confirmed 6 orders on 6 May although the carrier had scanned them on 30 April (Exhibit 2).

            Corrective actions taken

            1. On 6 May 2026 the warehouse manager shipped all 41 open orders; each has a carrier scan (Exhibit 1).
            2. On 7 May 2026 we changed the handling time of 120 SKUs from 1 to 3 days (Exhibit 3).
            3. On 8 May 2026 we refunded the shipping charge of 41 buyers.

            Preventive measures

            1. Since 9 May 2026 the shift lead exports the unshipped orders at 10:00 and 16:00 and signs the list.
            2. Holiday settings are entered 14 days before each public holiday; the calendar is attached (Exhibit 4).
            3. On 11 May 2026 four clerks were taught ship confirmation for 2 hours; the test is in Exhibit 5.

            The late shipment rate fell to 0.8 % on 20 May 2026. We ask you to reactivate our offers.

            Sincerely,
            Li Wei, Operations Manager
            """;

    private static List<Problem> lint(String text, String language) {
        return new DefinedRuleEngine(new NoExpressions())
                .lint(text, language, PolicyFiles.policy())
                .all();
    }

    private static List<String> lines(String text, String language, String finding) {
        return lint(text, language).stream()
                .filter(problem -> problem.finding().filter(finding::equals).isPresent())
                .map(problem -> problem.at() + " " + Told.sentence(problem).replaceAll("[.:] .*", ""))
                .toList();
    }

    @Test
    void aCleanLetterHasNoProblem() {
        assertThat(lint(CLEAN, "en")).isEmpty();
        assertThat(lint(CLEAN.replace("\n", "\r\n"), "en")).isEmpty();
    }

    @Test
    void eachPhraseIsToldWithLineAndColumn() {
        List<Problem> problems = lint("Dear team,\n\nwe try our\nbest and answer promptly.", "en").stream()
                .filter(problem -> problem.rule().value().equals("GEN-010"))
                .toList();
        assertThat(problems.stream().map(Problem::at)).containsExactly("3:1", "4:10");
        assertThat(Told.sentence(problems.get(0))).startsWith("Vague: \"we try our best\".");
    }

    @Test
    void missingPartsAreToldByHeadingsAndByWords() {
        assertThat(
                        lint(
                                        "Root cause:\nWe did not check the stock.\n\nPreventive measures:\nStock is counted.",
                                        "en")
                                .stream()
                                .flatMap(problem -> problem.finding().stream()))
                .contains("missing-corrective")
                .doesNotContain("missing-root-cause", "missing-preventive");
        assertThat(
                        lint(
                                        "We ran out of stock. We have refunded 3 buyers. In future the lead counts it daily.",
                                        "en")
                                .stream()
                                .flatMap(problem -> problem.finding().stream()))
                .noneMatch(finding -> finding.startsWith("missing-"));
        assertThat(lint("Corrective and preventive actions:\nDone.\nRoot cause: stock.", "en").stream()
                        .flatMap(problem -> problem.finding().stream()))
                .noneMatch(finding -> finding.startsWith("missing-"));
    }

    @Test
    void germanAndChineseLettersAreReadInTheirLanguage() {
        String german = "Ursachen:\nAm 3. Mai 2026 wurden z. B. 12 Bestellungen zu spät versandt.\n\n"
                + "Korrekturmaßnahmen:\nWir haben sie am 4. Mai versandt.\n\n"
                + "Vorbeugende Maßnahmen:\nWir geben unser Bestes. Das wird nie wieder vorkommen.";
        assertThat(lint(german, "de").stream().flatMap(problem -> problem.finding().stream()))
                .containsExactly("vague-phrases", "absolutes");
        String chinese = "根本原因：\n2026年5月1日仓库放假。\n\n已采取的措施：\n5月6日已发出全部订单。\n\n预防措施：\n我们会尽快处理。再也不会发生。";
        assertThat(lint(chinese, "zh-CN").stream().flatMap(problem -> problem.finding().stream()))
                .containsExactly("vague-phrases", "absolutes");
    }

    @Test
    void chineseInAnEnglishLetterIsTold() {
        assertThat(lines("Reason: XXXXX(投诉原因).", "en", "non-latin-text"))
                .containsExactly("1:15 \"投诉原因\" is not in the letter's script");
        assertThat(lines("Reason: XXXXX(投诉原因).", "en", "placeholder"))
                .containsExactly("1:9 \"XXXXX(投诉原因)\" is a gap of a template");
    }

    @Test
    void anEmptyTextIsNoReasonToFail() {
        assertThat(lint("", "en")).isNotEmpty();
        assertThat(lint("\n\n \n", "en").stream().flatMap(problem -> problem.finding().stream()))
                .allMatch(finding -> finding.startsWith("missing-"));
    }

    @Test
    void aPhraseWithoutEndIsQuotedByItsBeginning() {
        assertThat(lint("x".repeat(100_000), "en"))
                .filteredOn(problem -> problem.rule().value().equals("GEN-015"))
                .singleElement()
                .satisfies(problem -> assertThat(Told.sentence(problem))
                        .startsWith("\"" + "x".repeat(200) + "…\" is a gap")
                        .hasSizeLessThan(400));
    }
}

package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose end no blank line marks, lists within a paragraph, and asks beside lists. */
class AsksAmongOtherTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"-- |-- ", "* |* ", "• |• ", "1. |2. ", "1) |2) ", "  - |  - "})
    void aSentenceRightBehindAListIsNoPartOfIt(String bullets) {
        String[] bullet = bullets.split("\\|");

        assertThat(asks("Your order defect rate is 2.1%, above 1%.\nPlease send us:\n"
                        + bullet[0] + "The root cause(s) of the high order defect rate.\n"
                        + bullet[1] + "The actions you took.\n"
                        + "You have 17 days. Order 113-1234567-1234567.\nSeller Performance Team\n"))
                .containsExactly("The root cause(s) of the high order defect rate.", "The actions you took.");
    }

    @Test
    void whatALabelMarksAsMissingIsAnAskInAnyList() {
        assertThat(asks("We have read your appeal.\n* Your receipts are fine.\n* Missing: a letter of the importer\n"
                        + "* Missing: the batch numbers of the goods\n"))
                .containsExactly("a letter of the importer", "the batch numbers of the goods");
    }

    @Test
    void statementsAboutAPaperAreNoAsks() {
        assertThat(asks("Please send us:\n- A contract with the importer\n- It shows both parties.\n"
                        + "- The names are on the first page.\n"))
                .containsExactly("A contract with the importer");
    }

    @Test
    void requestsMayComeAsQuestionsAndGerunds() {
        assertThat(asks("You may appeal by sending us a schedule for your repairs."))
                .containsExactly("a schedule for your repairs");
        assertThat(asks("Pourriez-vous nous indiquer le nom de votre transporteur ?"))
                .containsExactly("le nom de votre transporteur");
        assertThat(asks("¿Podría facilitarnos el contrato con su almacén?"))
                .containsExactly("el contrato con su almacén");
    }

    @Test
    void whatIsTakenInsteadOrWouldBeEnoughIsAskedFor() {
        assertThat(asks("Show us a licence of the owner. We also accept receipts of an official dealer."))
                .contains("receipts of an official dealer");
        assertThat(asks("Il nous faut le contrat avec votre entrepôt."))
                .containsExactly("le contrat avec votre entrepôt");
        assertThat(asks("Two receipts of this year would be enough, if the numbers fit."))
                .containsExactly("Two receipts of this year");
        assertThat(asks("Senden Sie uns einen Plan, aus dem hervorgeht: warum Pakete fehlten; wie Sie künftig zählen."))
                .contains("warum Pakete fehlten");
    }

    @Test
    void whatAPlanIsToTellIsAskedFor() {
        assertThat(asks("Send us a plan. It must be short and explain why parcels were lost, how you found them, and "
                        + "what will be different in winter."))
                .contains("why parcels were lost", "how you found them", "what will be different in winter");
    }

    @Test
    void chineseWordsOfInclusionPartAsksAsAColonDoes() {
        assertThat(asks("请在 5 天内提交说明,包括仓库的地址、负责人的姓名、盘点记录。")).containsExactly("仓库的地址", "负责人的姓名", "盘点记录");
    }

    @Test
    void aFigureByWhichATargetIsMissedIsNoTime() {
        assertThat(PolicyNotices.read("Your rate of 5.2% misses our target by 2.7 points. Answer by 14/06.")
                        .deadline()
                        .map(Deadline::text))
                .contains("by 14/06");
    }

    @Test
    void aTimeForStockIsNoTimeToAnswerThoughAThreatFollows() {
        assertThat(PolicyNotices.read(
                                "Take the units out of our warehouses within 30 days or the stock will be destroyed.")
                        .deadline())
                .isEmpty();
    }

    @Test
    void aThreatBehindTheTimeDoesNotTellWhatItIsFor() {
        assertThat(PolicyNotices.read(
                                "You must appeal within 36 hours or your account will be closed and its funds kept.")
                        .deadline()
                        .map(Deadline::text))
                .contains("within 36 hours");
    }

    @Test
    void anIndentedLineGoesOnWithItsItem() {
        assertThat(asks("Your listings were removed. Please send us:\n- The reason for the late\n  shipments.\n"
                        + "- The steps you took.\nWe will look at it within 3 days.\n"))
                .containsExactly("The reason for the late\n  shipments.", "The steps you took.");
    }

    @Test
    void chineseAndGermanListsEndThereToo() {
        assertThat(asks("您的销售账户已被停用。请提交:\n• 延迟发货的根本原因。\n• 您已采取的措施。\n您有17天时间。\n卖家绩效团队"))
                .containsExactly("延迟发货的根本原因。", "您已采取的措施。");
        assertThat(asks("Ihr Konto wurde gesperrt. Bitte senden Sie uns:\n* Die Ursache der Verspätungen.\n"
                        + "* Die Maßnahmen, die Sie ergriffen haben.\nSie haben 14 Tage Zeit.\n"))
                .containsExactly("Die Ursache der Verspätungen.", "Die Maßnahmen, die Sie ergriffen haben.");
    }

    @Test
    void theLastItemOfAListInOneLineEndsWithItsSentence() {
        assertThat(asks("Please send us: -- The root cause of it. -- The actions you took. You have 17 days."))
                .containsExactly("The root cause of it.", "The actions you took.");
        assertThat(asks("We would like to hear from you 1) what went wrong, 2) what you put right, and 3) how you will"
                        + " keep it so. You can answer in Seller Central."))
                .containsExactly("what went wrong", "what you put right", "how you will keep it so.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Let us have a letter from the brand, along with the bills for 50 units. | a letter from the brand | the bills for 50 units
            Could you tell us which carrier gave you those ids and what was done about it? | which carrier gave you those ids | what was done about it
            Legen Sie uns bitte dar, wie es dazu kam und was Sie geändert haben. | wie es dazu kam | was Sie geändert haben
            Cuéntenos quién las escribió y haga llegar una lista de las cuentas. | quién las escribió | una lista de las cuentas
            Dites-nous comment cela a pu arriver et ce que vous avez corrigé. | comment cela a pu arriver | ce que vous avez corrigé
            """)
    void oneSentenceMayAskForTwoThings(String text, String one, String other) {
        assertThat(asks(text)).containsExactly(one, other);
    }

    @Test
    void anAskInItsOwnParagraphStandsBesideAList() {
        assertThat(
                        asks(
                                "Kindly explain to us why the parcels were late.\n\nPlease also send:\n- an invoice\n- a contract\n"))
                .containsExactly("why the parcels were late", "an invoice", "a contract");
    }

    @Test
    void theWordsBeforeAListAreNoAsk() {
        assertThat(asks("Send us the documents below:\n- an invoice\n- a contract\n"))
                .containsExactly("an invoice", "a contract");
    }

    @Test
    void whatHappensWhenTheTimeIsOverIsNoPartOfAnAsk() {
        assertThat(asks("Take the listing down yourself within 48 hours, or we do it for you and note a violation."))
                .containsExactly("Take the listing down yourself");
    }

    @Test
    void timesThatBelongToAnAskStayInIt() {
        assertThat(asks("Please send us the utility bill of the last 90 days."))
                .containsExactly("the utility bill of the last 90 days");
        assertThat(asks("Please set the transit time of these lanes to 10-14 days."))
                .containsExactly("set the transit time of these lanes to 10-14 days");
    }

    @Test
    void linesDeeperThanTheirHeadingAreItems() {
        assertThat(
                        asks(
                                "We still need:\n\nOrigin\n  who wrote the descriptions\n  which supplier sent the pictures\n\nRegards\n"))
                .containsExactly("who wrote the descriptions", "which supplier sent the pictures");
    }

    private static List<String> asks(String mail) {
        return PolicyNotices.read(mail).asks().stream().map(Ask::text).toList();
    }
}

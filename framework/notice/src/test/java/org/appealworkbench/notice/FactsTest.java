package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Policy;
import org.junit.jupiter.api.Test;

/** What is worth knowing of a mail beside its ids: rights and their owners, money that is held, facts of the form. */
class FactsTest {
    private static final Policy POLICY = PolicyNotices.policy(PolicyNotices.patterns());
    private static final SignalMailExaminer EXAMINER = new SignalMailExaminer();

    @Test
    void theOwnerOfARightIsToldWithHisAddress() {
        String mail = "We removed your listing.\nRights owner: Hollow & Pine Ltd, brandcare@hollowpine.example\n"
                + "Write to notice-retraction@amazon.com.\n";

        assertThat(facts(mail, "rights-owner")).containsExactly("Hollow & Pine Ltd");
        assertThat(facts(mail, "rights-owner-contact")).containsExactly("brandcare@hollowpine.example");
        assertThat(facts(mail, "e-mail")).contains("notice-retraction@amazon.com");
        assertThat(facts("Rights owner: Hollis Grip LLC (legal@hollis.example)\n", "rights-owner"))
                .containsExactly("Hollis Grip LLC");
        assertThat(PolicyNotices.read(mail).ids("rights-owner")).containsExactly("Hollow & Pine Ltd");
    }

    @Test
    void theOwnerIsToldInOtherLanguagesToo() {
        assertThat(facts("Fragen an den Rechteinhaber: ip@nordlicht.example\n", "rights-owner-contact"))
                .containsExactly("ip@nordlicht.example");
        assertThat(facts("权利人:北极星光学有限公司\n联系权利人 ip@beiji.example 撤回投诉。", "rights-owner"))
                .containsExactly("北极星光学有限公司");
        assertThat(facts("权利人:北极星光学有限公司\n联系权利人 ip@beiji.example 撤回投诉。", "rights-owner-contact"))
                .containsExactly("ip@beiji.example");
    }

    @Test
    void theKindAndTheNumberOfARightAreTold() {
        String mail =
                "ASIN: B0CB7XJ5RN\nInfringement type: Trademark\nTrademark number: 5240981\nComplaint ID: 15528840176\n";

        assertThat(facts(mail, "right-type")).containsExactly("Trademark");
        assertThat(facts(mail, "right-number")).containsExactly("5240981");
        assertThat(facts("Art der Verletzung: Marke\nMarkennummer: 018226451\n", "right-type"))
                .containsExactly("Marke");
        assertThat(facts("Art der Verletzung: Marke\nMarkennummer: 018226451\n", "right-number"))
                .containsExactly("018226451");
        assertThat(facts("侵权类型:商标\n商标注册号:6214873\n", "right-number")).containsExactly("6214873");
        assertThat(facts("a registered design (No. 008712345-0002)", "right-number"))
                .containsExactly("008712345-0002");
    }

    @Test
    void moneyThatIsHeldIsToldWithItsAmountAndSinceWhen() {
        String mail = "We are holding USD 12,480.55 in your account since June 3, 2025. The order was worth $20.10.\n";

        assertThat(facts(mail, "money-held")).containsExactly("USD 12,480.55");
        assertThat(facts(mail, "money-held-since")).containsExactly("June 3, 2025");
        assertThat(facts(mail, "money")).containsExactlyInAnyOrder("USD 12,480.55", "$20.10");
        assertThat(facts("Ein Guthaben von 3.418,22 EUR wird seit dem 04.05.2025 einbehalten.", "money-held"))
                .containsExactly("3.418,22 EUR");
    }

    @Test
    void theTimeOfFundsIsNoTimeToAnswer() {
        String mail = "Your account has been deactivated. Your funds may be held for 90 days.\n";

        assertThat(facts(mail, "funds")).hasSize(1);
        assertThat(PolicyNotices.read(mail).deadline()).isEmpty();
    }

    @Test
    void theFilesThatTheFormTakesAreTold() {
        assertThat(facts("File types: pdf, jpg, png, gif. Up to 10 MB.\n", "form-file-types"))
                .singleElement()
                .asString()
                .startsWith("pdf, jpg, png, gif");
        assertThat(facts("File types: pdf, jpg, png, gif. Up to 10 MB.\n", "form-file-size"))
                .containsExactly("10 MB");
        assertThat(facts("Les fichiers doivent être lisibles (.pdf, .jpg, .png).", "form-file-types"))
                .containsExactly(".pdf, .jpg, .png");
    }

    @Test
    void theAmountOfAClaimIsNoMoneyThatIsHeld() {
        assertThat(facts("Claim amount: GBP 38.95. You can refund the buyer.", "money-held"))
                .isEmpty();
    }

    private static List<String> facts(String mail, String kind) {
        return EXAMINER
                .examine(ReceivedMail.ofText(mail, Optional.empty()), List.of(), List.of(), POLICY)
                .facts()
                .stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(Mention::text)
                .toList();
    }
}

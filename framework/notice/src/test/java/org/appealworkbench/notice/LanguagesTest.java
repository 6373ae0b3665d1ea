package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.notice.MailReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same matter in the languages in which Amazon writes: kind, category, ids, asks, time to act. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Your account is suspended: your late shipment rate is 7.1%, the target is under 4%. Order 112-1234567-7654321.\\nPlease send us within 17 days:\\n- the root cause\\n- what you have done about it\\n | within 17 days
            de | Ihr Verkäuferkonto wurde gesperrt: Die Rate verspäteter Lieferungen beträgt 7,1 %, zulässig sind unter 4 %. Bestellung 302-1234567-7654321.\\nBitte senden Sie uns innerhalb von 17 Tagen:\\n- die Ursache der Verspätungen\\n- Ihre bereits getroffenen Maßnahmen\\n | innerhalb von 17 Tagen
            fr | Votre compte vendeur a été suspendu : votre taux d'expéditions tardives est de 7,1 %, l'objectif est inférieur à 4 %. Commande 402-1234567-7654321.\\nVeuillez nous envoyer dans un délai de 17 jours :\\n- la cause première des retards\\n- les mesures que vous avez prises\\n | dans un délai de 17 jours
            es | Su cuenta de vendedor ha sido suspendida: la tasa de envíos tardíos es del 7,1 %, el objetivo es inferior al 4 %. Pedido 403-1234567-7654321.\\nEnvíenos en un plazo de 17 días:\\n- la causa raíz de los retrasos\\n- las medidas que ha tomado\\n | en un plazo de 17 días
            zh | 您的账户已被停用:您的迟发货率为 7.1%,目标为低于 4%。订单 112-1234567-7654321。\\n请在 17 天内提交:\\n- 迟发货的根本原因\\n- 已采取的措施\\n | 17 天内
            ja | 出品用アカウントが停止されました。出荷遅延率は 7.1%で、目標は 4%未満です。注文番号 250-1234567-7654321。\\n17日以内に次の資料をご提出ください。\\n- 出荷が遅れた根本原因\\n- すでに行った対応\\n | 17日以内
            """)
    void aNoticeIsReadInItsLanguage(String language, String text, String deadline) {
        MailReading reading = FiveRoundsTest.read(text.replace("\\n", "\n"), List.of());

        assertThat(reading.language()).isEqualTo(language);
        assertThat(reading.kind().word()).isEqualTo("notice");
        assertThat(reading.status()).contains("deactivated");
        assertThat(reading.causes().get(0).category()).isEqualTo("late-shipment");
        assertThat(reading.notice().ids("order-id")).hasSize(1);
        assertThat(reading.notice().asks()).hasSize(2);
        assertThat(reading.notice()
                        .metric("late-shipment-rate")
                        .orElseThrow()
                        .valueText()
                        .orElseThrow())
                .startsWith("7");
        assertThat(reading.notice().deadline().orElseThrow().text()).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We have read your plan of action once more and decided not to reinstate your account. | rejected
            de | Wir haben Ihren Maßnahmenplan geprüft. Ihr Konto können wir nicht reaktivieren, der Einspruch wurde abgelehnt. | rejected
            fr | Nous avons examiné votre plan d'action. Votre appel a été rejeté et le compte reste désactivé. | rejected
            es | Hemos revisado su plan de acción. Su apelación ha sido rechazada y la cuenta sigue desactivada. | rejected
            zh | 我们已审核您的申诉。经审核,我们决定不恢复您的账户,您的申诉被拒绝。 | rejected
            ja | ご提出いただいた改善計画を確認しました。審査の結果、アカウントを再開することはできません。 | rejected
            en | Thank you for your appeal. We have reactivated your account. Welcome back to selling. | accepted
            de | Vielen Dank für Ihren Maßnahmenplan. Ihr Konto ist wieder aktiviert, Sie können ab sofort wieder verkaufen. | accepted
            fr | Merci pour votre plan d'action. Après examen, votre compte a été réactivé. | accepted
            es | Gracias por su plan de acción. Tras revisar la documentación, su cuenta ha sido reactivada. | accepted
            zh | 感谢您提交申诉。经审核,您的账户现已恢复,可以重新销售。 | accepted
            ja | 改善計画のご提出ありがとうございました。審査の結果、アカウントは再開されました。 | accepted
            """)
    void aReplyIsReadInItsLanguage(String language, String text, String outcome) {
        MailReading reading = FiveRoundsTest.read(text, List.of());

        assertThat(reading.language()).isEqualTo(language);
        assertThat(reading.kind().word()).isEqualTo("reply");
        assertThat(reading.outcome()).contains(outcome);
    }
}

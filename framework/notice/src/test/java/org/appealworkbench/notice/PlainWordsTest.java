package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.MailReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that say what Amazon says in none of its own set phrases are told apart all the same. */
class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notice | linked-accounts | deactivated | - | Wir haben Ihr Verkäuferkonto deaktiviert, da es einen Bezug zu einem Account gibt, dem das Verkaufen untersagt wurde. Falls dieser Ihnen gehört, lassen Sie ihn zuerst freischalten.
            notice | linked-accounts | deactivated | - | 您好,我们停用了您的店铺。系统发现您还经营另外一家已被停用的店铺。请先解决那家店铺的问题,再就本店铺提出申诉。
            reply | linked-accounts | reactivated | accepted | 感谢您的说明。我们确认您与被停用的账号没有联系,您的账户已重新开通,祝您销售顺利。
            notice | linked-accounts | deactivated | - | お客様のアカウントは、販売資格を失った別アカウントとのつながりが確認されたため、停止いたしました。心当たりがある場合は、先にそちらのアカウントの問題を解決してください。
            notice | linked-accounts | deactivated | - | Votre compte a été suspendu. Il partage des informations avec un compte que nous avons fermé par le passé. Si ce dernier est à vous, commencez par le faire rétablir.
            reply | linked-accounts | denied | rejected | Hemos leído su escrito. Los datos bancarios coinciden con los de una tienda que cerramos en 2022, por lo que no vamos a reactivar su cuenta.
            notice | linked-accounts | at-risk | - | We have reason to think that you run more than one shop with us without permission. Unless you explain within 72 hours why, all of them will be suspended.
            notice | order-defect-rate | deactivated | - | 由于您店铺的差评、索赔和信用卡拒付过多(2.4%,上限 1%),我们已暂停您的自配送权限。请告知问题根源和整改措施。
            notice | order-defect-rate | at-risk | - | Zu viele Ihrer Kunden waren unzufrieden: schlechte Bewertungen, Garantieanträge und Rückbuchungen machen 1,7 % Ihrer Bestellungen aus, erlaubt ist 1 %. Senden Sie uns binnen 72 Stunden einen Plan, sonst sperren wir das Konto.
            reply | order-defect-rate | deactivated | more-info | 改善計画を拝見しました。低評価とチャージバックが増えた理由が書かれておらず、このままでは再開できません。理由と対策をもう一度お知らせください。
            notice | order-defect-rate | deactivated | - | Le taux de commandes à problème de votre boutique (2,9 %) dépasse la limite de 1 %. Nous avons donc fermé votre compte de vente. Indiquez-nous les causes et les remèdes.
            notice | order-defect-rate | warning | - | Le avisamos de que su ODR subió al 0,95 %. De momento no tiene que hacer nada, pero si pasa del 1 % podríamos suspender su cuenta.
            reply | order-defect-rate | reactivated | accepted | Good news: with the steps you describe we are confident that your buyers will be treated better. Your seller account works again as of now.
            notice | review-manipulation | deactivated | - | Ihr Konto wurde gesperrt. Uns liegen Belege vor, dass Sie Kunden Geld für fünf Sterne geboten haben. Legen Sie offen, wer daran beteiligt war und welche Bestellungen es betrifft.
            notice | review-manipulation | deactivated | - | Compte désactivé : vous avez remboursé des acheteurs en échange de cinq étoiles. Donnez-nous le nom du prestataire et les numéros de commande.
            reply | review-manipulation | deactivated | more-info | Gracias por su mensaje. Reconoce haber pagado a compradores por sus estrellas, pero no dice quién los captó ni cuántos fueron. Complételo, por favor.
            notice | review-manipulation | warning | - | 我们发现您的包裹中附有好评返现卡片,请立即停止。本次仅作警告,再犯将停用账户。
            notice | review-manipulation | deactivated | - | 購入者に星5つの投稿を条件として代金を返していたことが判明したため、アカウントを停止しました。関係者と該当する注文をすべて開示してください。
            notice | intellectual-property | listing-removed | - | The company Orlane holds the rights to the drawing on your T-shirts and told us that you have no permission. B0C1234567 is therefore off our store. Talk to them, or show us a licence.
            notice | intellectual-property | listing-removed | - | Die Firma Nordpol GmbH gibt an, dass Sie ihr Logo ohne Erlaubnis benutzen. Das Angebot B0C1234568 wurde entfernt. Einigen Sie sich mit ihr oder legen Sie eine Lizenz vor.
            notice | intellectual-property | listing-removed | - | Hemos retirado B0C1234570 porque el dueño de la patente sostiene que su producto la copia. Póngase en contacto con él o envíenos una sentencia.
            reply | intellectual-property | listing-removed | rejected | 您提供的授权文件并非由品牌方签发,因此我们不接受您的申诉,B0C1234571 不会重新上架。
            notice | intellectual-property | listing-removed | - | ブランドの所有者から、お客様の商品 B0C1234572 が登録されたロゴを無断で使用しているとの申告があり、出品を取り下げました。許諾書をお持ちであればお送りください。
            reply | intellectual-property | reactivated | accepted | The brand has taken back its report against B0C1234573. The offer is buyable again and the entry is gone from your account health.
            notice | drop-shipping | deactivated | - | Su cuenta queda suspendida: varios paquetes llegaron con la factura y la caja de otra tienda en línea. Explique de dónde salen sus envíos.
            notice | drop-shipping | deactivated | - | 买家收到的包裹里是其他购物网站的发票和包装箱。您的销售权限已被取消。请提供进货凭证,证明货物由您自己发出。
            notice | intellectual-property | listing-removed | - | Your listing B0C1234568 was removed because of a trademark complaint. Please send a letter of authorization.
            notice | late-shipment | deactivated | - | Your account is deactivated: your late shipment rate of the last 30 days was 7.1%. Please send us a plan of action by 20 May. A review takes 5 business days.
            notice | verification | at-risk | - | We need to know who stands behind your business. Please upload a passport copy of the director and a bank letter by 30 June, or your payouts will stop.
            notice | verification | deactivated | - | Nous n'avons pas pu confirmer l'identité du gérant. Votre compte est bloqué. Transmettez une pièce d'identité valable et une facture d'eau récente.
            reply | verification | reactivated | accepted | Hemos comprobado su DNI y el extracto de su banco. Todo está correcto y su cuenta vuelve a funcionar.
            notice | verification | deactivated | - | 您的账户尚未通过资料核验,目前无法销售。请上传法定代表人的护照和最近三个月的水费单。
            reply | verification | deactivated | documents-requested | お送りいただいた免許証の写しは文字が読めませんでした。鮮明な画像と、三か月以内の電気料金の明細をお送りください。
            notice | inauthentic | listing-removed | - | A buyer says the perfume B0C1234574 is a fake. We took it off sale. Send us bills from the firm you bought it from, not older than a year, and how we can reach that firm.
            reply | inauthentic | deactivated | documents-requested | Ihre Rechnungen liegen uns vor. Der Händler, von dem Sie die Ware beziehen, war jedoch nicht zu erreichen. Ihr Konto bleibt deaktiviert. Schicken Sie uns seine Telefonnummer und den Zahlungsbeleg.
            notice | inauthentic | deactivated | - | Plusieurs acheteurs affirment que vos montres ne sont pas d'origine. Votre compte est désactivé. Fournissez les factures de votre grossiste sur les douze derniers mois.
            notice | inauthentic | listing-removed | - | Hemos quitado B0C1234575 de la venta porque dudamos de que sea original. Mándenos las facturas de compra de los últimos 365 días.
            reply | inauthentic | denied | final | 我们联系了您发票上的厂家,对方表示从未向您供货。此决定为最终决定,我们不会再回复关于此事的邮件。
            notice | inauthentic | listing-removed | - | B0C1234576 が本物ではないというお客様の声が届いたため、販売を止めました。購入元が分かる領収書をお送りください。
            notice | item-condition | listing-removed | - | Käufer von B0C1234578 schreiben, das Gerät sei zerkratzt angekommen und habe nach zwei Tagen nicht mehr funktioniert. Wir haben das Angebot gelöscht. Nennen Sie uns Ursache und Abhilfe.
            reply | item-condition | listing-removed | rejected | Votre courrier au sujet des chaussures déjà portées n'explique rien. Votre recours est rejeté et l'offre B0C1234579 reste retirée.
            notice | item-condition | listing-removed | - | Los clientes que compraron B0C1234580 recibieron otra talla o piezas rotas. La oferta está desactivada. Indique el motivo y qué hará.
            notice | item-condition | listing-removed | - | 有顾客说收到的耳机有划痕且充不进电,而您标的是全新。我们已下架 B0C1234581。请说明原因及改进办法。
            notice | restricted-products | listing-removed | - | B0C1234584 enthält einen Wirkstoff, der nur in Apotheken abgegeben werden darf. Wir haben Ihr Angebot entfernt.
            notice | restricted-products | listing-removed | - | La vente de B0C1234585 est interdite en France : il s'agit d'un brouilleur d'ondes. L'annonce a été supprimée.
            notice | restricted-products | listing-removed | - | B0C1234587 は国内での販売に許可が必要な薬に当たるため、出品を削除しました。
            notice | safety | listing-removed | - | After a report that the charger B0C1234588 melted in a child's room we stopped its sale. Send us the lab results and photos of every side.
            notice | safety | warning | - | Recuerde que desde diciembre cada juguete necesita advertencias y un responsable en la UE. Complete los datos; si no, quitaremos las ofertas.
            reply | safety | listing-removed | documents-requested | 照片已收到。还差一份实验室出具的电池测试证明,请补交后我们再处理 B0C1234591。
            notice | safety | listing-removed | - | モバイルバッテリー B0C1234592 から煙が出たとの報告を受け、販売を中止しました。第三者機関の試験結果をお送りください。
            reply | late-shipment | reactivated | accepted | You did what was needed about your late shipment rate: handling times are realistic now. Your offers were switched on again this morning.
            reply | order-defect-rate | denied | rejected | Upon review of your appeal and of your order defect rate we decided against giving you back your selling privileges.
            notice | item-condition | listing-removed | - | A buyer has complained about an article you sent that came scratched, and we took the listing B0C1234593 down. The offer stays inactive.
            reply | listing-policy | deactivated | more-info | Sie haben die falschen Varianten getrennt, das haben wir gesehen. Offen ist, wer die Seiten umgebaut hat und wie Sie das künftig kontrollieren. Bitte ergänzen Sie das.
            reply | late-shipment | deactivated | more-info | We went over your letter. It tells us that a courier strike held you up but not why parcels were marked as sent four days after the date promised. Say more on that and on what you changed.
            reply | late-shipment | reactivated | accepted | Votre plan nous convient : vos envois partent désormais à l'heure. Vous pouvez de nouveau vendre vos articles expédiés par vous-même.
            reply | on-time-delivery | deactivated | more-info | 您的计划我们看了。包裹为什么总是晚到两三天,您没有解释,换了哪家物流也没写。请补充。
            reply | a-to-z | - | accepted | Re: order 111-2223334-5556667. Looking at it once more, we see that the parcel was signed for. You get the $40 back and the case no longer counts against you.
            reply | a-to-z | - | rejected | Sobre el pedido 403-1112223-4445556: no aporta nada nuevo, así que mantenemos el reembolso al cliente y el cargo a su cuenta.
            reply | other | - | - | Votre message nous est bien parvenu. Un conseiller l'étudie et vous écrira d'ici deux jours. Inutile de nous relancer.
            reply | other | denied | final | There is nothing in your fifth letter that we did not know. The account stays shut for good, and we will leave further mails unread.
            reply | other | denied | rejected | 再度検討いたしましたが、結論は変わりません。アカウントの利用を再開いただくことはできません。
            other-not-amazon | - | - | - | Hi, I bought a lamp from you three weeks ago and it still has not come. If I don't hear from you by Friday I will ask for my money back.
            other-not-amazon | - | - | - | Sehr geehrte Damen und Herren, anbei unsere Rechnung Nr. 2024-118 über 3.400 Euro für die Lieferung vom 3. Mai, zahlbar binnen 14 Tagen.
            other-not-amazon | - | - | - | 亲,您的店铺被封了吗?我们团队专做申诉八年,不成功全额退款,详情请加客服微信。
            other-not-amazon | - | - | - | 先日注文した鍋がまだ届きません。いつ発送されますか。急いでいますのでお返事ください。
            other-not-amazon | - | - | - | Maître Dubois, avocat au barreau de Lyon, pour le compte de ma cliente la société Orlane : vous êtes mis en demeure de cesser la vente de copies de ses sacs.
            other-not-amazon | - | - | - | Hola, compré unas zapatillas en su tienda y me quedan pequeñas. ¿Cómo hago para cambiarlas por una 43?
            phishing | other | - | - | Dear Amazon seller, your account has been limited. Log in within 24 hours at the link below and confirm your card number and password, otherwise it will be closed forever.
            phishing | other | - | - | 尊敬的卖家,您的账户存在异常,请点击下方链接并输入密码和银行卡号完成验证,否则 24 小时后永久关闭。
            phishing | other | - | - | Ihr Amazon Konto wird gelöscht! Klicken Sie auf den Link und geben Sie Ihr Passwort und Ihre Kreditkartennummer ein, um das zu verhindern.
            """)
    void aMailIsToldByWhatItSays(String kind, String category, String status, String outcome, String text) {
        MailReading reading = FiveRoundsTest.read(text, List.of());

        assertThat(reading.kind().word()).isEqualTo(kind);
        assertThat(reading.status().orElse("-")).isEqualTo(status);
        assertThat(reading.outcome().orElse("-")).isEqualTo(outcome);
        if (reading.kind() == MailKind.NOTICE || reading.kind() == MailKind.REPLY) {
            assertThat(reading.causes())
                    .first()
                    .extracting(Hypothesis::category)
                    .isEqualTo(category);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"warned", "Hello", "deadline", "账户"})
    void aMailOfOneWordSaysNothing(String word) {
        MailReading reading = FiveRoundsTest.read(word, List.of());

        assertThat(reading.mailClass()).isEqualTo(MailClass.NOTICE);
        assertThat(reading.status()).isEmpty();
        assertThat(reading.outcome()).isEmpty();
        assertThat(reading.due()).isEmpty();
        assertThat(reading.causes()).extracting(Hypothesis::category).containsExactly("other");
    }

    @Test
    void aDemandForTaxDataIsAmazons() {
        MailReading reading = FiveRoundsTest.read("""
                Estimado vendedor:
                La Directiva DAC7 de la UE nos obliga a comunicar a la Agencia Tributaria los datos de quienes venden en nuestra tienda.
                En su cuenta faltan el NIF y la fecha de nacimiento del titular. Complételos en «Información fiscal»
                antes del 31 de enero; de lo contrario tendremos que retener sus pagos y suspender su cuenta.
                """, List.of());

        assertThat(reading.kind()).isEqualTo(MailKind.NOTICE);
        assertThat(reading.notice().deadline().orElseThrow().text()).startsWith("antes del");
    }
}

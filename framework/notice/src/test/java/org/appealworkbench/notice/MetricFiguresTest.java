package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.notice.MetricReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of metrics in mails that do not name the metric, in tables, and beside figures of something else. */
class MetricFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cancellation-rate | 6.4 | 2.5 | Sur 140 commandes vous en avez annulé neuf. Cela représente 6,4 %, alors que nous tolérons moins de 2,5 %.
            on-time-delivery-rate | 75.3 | 90 | Pünktlich waren also nur 75,3 %, verlangt werden mindestens 90 %.
            late-shipment-rate | 11.2 | - | Of all the orders you send yourself, 11.2% were confirmed after the day they should have left.
            valid-tracking-rate | 71 | 95 | Seuls 71 % de vos colis portaient un numéro de suivi reconnu (minimum : 95 %).
            cancellation-rate | 6.1 | 2.5 | Sie haben 14 Bestellungen storniert (6,1 % in sieben Tagen; Ziel: unter 2,5 %).
            late-shipment-rate | 5.9 | 4 | 过去 10 天您有 5.9% 的订单延迟发货,高于 4% 的上限。
            on-time-delivery-rate | 88.4 | 90 | 88.4% of your parcels were with the buyer by the promised day. Sellers are expected to reach 90 %.
            valid-tracking-rate | 81.9 | 95 | 该分类有效追踪率仅为 81.9%,未达到 95% 的最低要求。
            late-shipment-rate | 4.6 | 4 | Taux d'expédition en retard : 4,6 %. C'est plus que les 4 % que nous tolérons.
            valid-tracking-rate | 61 | 95 | Le taux de suivi valide est descendu à 61 % ; 95 % au moins des colis doivent porter un numéro.
            order-defect-rate | 1.07 | 1 | Your order defect rate, made up of chargebacks, A-to-z claims and negative feedback, has reached 1.07%. Our target is less than 1%.
            """)
    void valueAndTargetAreFound(String metric, String value, String target, String mail) {
        assertThat(read(mail)).first().isEqualTo(metric + " " + value + " " + target);
    }

    @Test
    void theSecondFigureOfALineIsTheTargetAndNoHeadingMakesTheFirstOne() {
        assertThat(read("""
                        Metric | Category | Yours | Required
                        Valid Tracking Rate | Sports | 93.8% | 95%
                        Valid Tracking Rate | Automotive | 88.2% | 95%
                        """)).containsExactly("valid-tracking-rate 93.8 95", "valid-tracking-rate 88.2 95");
        assertThat(read("Rate verspäteter Lieferungen\nZeitraum Ihr Wert Ziel\n10 Tage   6,9 %   < 4 %\n"))
                .containsExactly("late-shipment-rate 6.9 4");
    }

    @Test
    void partsOfAMetricAreFiguresOfTheirOwn() {
        assertThat(read("Order defect rate: 1.86%\nNegative feedback: 0.31%\nChargebacks: 0.07%\nTarget: under 1%"))
                .contains("order-defect-rate 1.86 -", "negative-feedback-rate 0.31 -");
    }

    @Test
    void figuresOfAnEarlierMailCountOnlyWhereTheNewestHasNone() {
        String earlier = "\n-----Original Message-----\nYour late shipment rate is 9.05%.\n";
        String words = "We have read what you sent and cannot approve it yet, since it does not tell us what went wrong"
                + " in your warehouse and who is going to look after it from now on. ";

        assertThat(read(words + "The late shipment rate is 5.1% now." + earlier))
                .containsExactly("late-shipment-rate 5.1 -");
        assertThat(read(words + earlier)).containsExactly("late-shipment-rate 9.05 -");
    }

    @Test
    void aRatingIsANumberWithoutASign() {
        assertThat(read("Your Account Health Rating is 78 (Unhealthy). An Account Health Rating under 100 is a risk."))
                .containsExactly("account-health-rating 78 100");
    }

    private static List<String> read(String mail) {
        return PolicyNotices.read(mail).metrics().stream()
                .map(MetricFiguresTest::shown)
                .toList();
    }

    private static String shown(MetricReading metric) {
        return metric.metric() + " " + metric.value().map(Object::toString).orElse("-") + " "
                + metric.target().map(Object::toString).orElse("-");
    }
}

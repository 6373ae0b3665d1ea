package org.appealworkbench.interview.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三天内补发|reshipped within three days",
                "三天内补发|reshipped within 3 days",
                "5月1日停发|shipping stopped on May 1",
                "五月一日停发|shipping stopped on 1 May",
                "2024年5月1日|May 1, 2024",
                "2024年5月1日|2024-05-01",
                "2024-05-01|1st of May 2024",
                "5月1日至5日放假|closed from May 1 to 5",
                "5月1日至5日放假|closed from May 1 to May 5",
                "5月1-5日放假|closed May 1-5",
                "9月29日到10月3日|from September 29 to October 3",
                "在5月招了人|hired in May",
                "迟发率9.59%|a late shipment rate of 9.59 %",
                "迟发率９．５９％|a rate of 9.59%",
                "百分之四以下|below 4%",
                "百分之四点五|4.5%",
                "共1,234单|1234 orders",
                "共一千二百三十四单|1,234 orders",
                "3万件|30,000 units",
                "1.2万件|12,000 units",
                "两千五百元|RMB 2,500",
                "一百零五个|one hundred and five units",
                "二十三个|twenty-three units",
                "十二人|twelve people",
                "订单111-1234567-1234567晚发|Order 111-1234567-1234567 was late",
                "ASIN B08N5WRWNW 下架|we removed B08N5WRWNW",
                "单号1Z5R89390357567127|tracking number 1Z5R89390357567127",
                "每天下午5点截单|the daily cut-off is 5 pm",
                "每天17:30截单|the cut-off is 17:30",
                "一个员工请假|a clerk was absent",
                "一个员工请假|one clerk was absent",
                "我们非常重视，十分抱歉，万一再发生|we are very sorry, should this happen again",
                "第三方仓库|a third-party warehouse",
                "更正五点描述|corrected the bullet points",
                "下午五点取件|pick-up at 5 p.m.",
                "统一发货，一定改进|ship together, and improve",
                "500元|USD500",
                "库存5kg|5 kg in stock",
                "3-5天|three to five days",
                "10个月|ten months",
                "twelve orders|zwölf Bestellungen",
                "May 1, 2024|1. Mai 2024",
                "12.05.2024|May 12, 2024",
                "5/1发货|shipped on May 1",
                "Der Umsatz war 1.234,56|revenue was 1,234.56",
                "we may ship|wir könnten versenden"
            })
    void the_same_figures_in_another_notation_are_partners(String source, String text) {
        assertThat(FigureComparison.of(source, text).digits()).isEmpty();
        assertThat(FigureComparison.of(source, text).words()).isEmpty();
        assertThat(FigureComparison.of(text, source).digits()).isEmpty();
        assertThat(FigureComparison.of(text, source).words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "迟发率9.59%|a rate of 9.95 %|9.59; 9.95",
                "2024年5月1日|May 1, 2023|2024年5月1日; May 1, 2023",
                "5月1日|May 2|5月1日; May 2",
                "12个订单|12 orders and 3 refunds|3",
                "订单111-1234567-1234567|order 111-1234567-1234568|111-1234567-1234567; 111-1234567-1234568",
                "B08N5WRWNW|B08N5WRWNX|B08N5WRWNW; B08N5WRWNX",
                "3万件|3,000 units|3万; 3,000",
                "5月招人|hired in June|5月"
            })
    void other_figures_have_no_partner(String source, String text, String wanted) {
        assertThat(String.join("; ", FigureComparison.of(source, text).digits()))
                .isEqualTo(wanted);
    }

    @Test
    void figures_in_words_are_told_apart_from_figures_in_digits() {
        FigureComparison comparison = FigureComparison.of("三天内补发2单", "reshipped in four days");
        assertThat(comparison.digits()).containsExactly("2");
        assertThat(comparison.words()).containsExactly("三天", "four");
    }
}

package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.Notice;

class MailTextTest {
    @Property(tries = 500)
    void everyRangeOfTheFlatFormIsARangeOfTheMail(
            @ForAll @CharRange(from = ' ', to = '~') @Chars({'\n', '\r', '\t', '>', ' ', ',', '%', '’', '\u00a0'})
                    String text) {
        MailText mail = MailText.of(text);

        TextRange all = mail.range(0, mail.flat().length());

        assertThat(all.end()).isLessThanOrEqualTo(mail.text().length());
        assertThat(mail.flat()).doesNotContain("  ").doesNotContain("\r");
    }

    @Property(tries = 200)
    void whatIsReadStandsInTheMailAtItsRange(
            @ForAll @Chars({'-', '1', '.', ':', '\n', ' ', '>', 'a', 'B', '0', '%', '请', '。', ':'}) String noise) {
        Notice notice = PolicyNotices.read(noise + "\nPlease send:\n- an invoice of B0C6MNT8YR\n" + noise);

        assertThat(notice.asks()).allSatisfy(MailTextTest::hasText);
        for (Ask ask : notice.asks()) {
            assertThat(ask.range().of(notice.text())).isEqualTo(ask.text());
        }
        for (Mention mention : notice.mentions()) {
            assertThat(mention.range().of(notice.text())).isEqualTo(mention.text());
        }
    }

    private static void hasText(Ask ask) {
        assertThat(ask.text()).isNotBlank();
    }
}

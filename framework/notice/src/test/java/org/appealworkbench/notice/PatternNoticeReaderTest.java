package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.NoticeReading;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Duty;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.NoticePatterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternNoticeReaderTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 10);

    @Test
    void noMailIsNoNotice() {
        Notice notice = new PatternNoticeReader()
                .read(Optional.empty(), NoticePatterns.NONE, PolicyNotices.policy(PolicyNotices.patterns()));

        assertThat(notice).isEqualTo(Notice.NONE);
    }

    @Test
    void anAskIsAnItemOfAListThatIsLedInAndAWrappedLineBelongsToIt() {
        String mail = "Hello,\r\n\r\nplease send the following:\r\n"
                + "-- Greater detail on the root cause(s) of the late\r\n   shipments\r\n"
                + "-- The actions you have taken to resolve them;\r\n"
                + "-- The steps you have taken to prevent late shipments going forward\r\n\r\nRegards";

        Notice notice = PolicyNotices.read(mail);

        assertThat(notice.asks())
                .extracting(Ask::id, Ask::topic, Ask::text)
                .containsExactly(
                        tuple(
                                "a1",
                                AskTopic.ROOT_CAUSE,
                                "Greater detail on the root cause(s) of the late\n   shipments"),
                        tuple("a2", AskTopic.CORRECTIVE, "The actions you have taken to resolve them"),
                        tuple(
                                "a3",
                                AskTopic.PREVENTIVE,
                                "The steps you have taken to prevent late shipments going forward"));
        assertThat(notice.asks())
                .allSatisfy(ask -> assertThat(ask.range().of(notice.text())).isEqualTo(ask.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "–", "—", "*", "1.", "2)", "(1)", "・", "·"})
    void everyUsualBulletStartsAnAsk(String bullet) {
        Notice notice = PolicyNotices.read("Please provide:\n" + bullet + " an invoice of your supplier\n");

        assertThat(notice.asks()).extracting(Ask::text).containsExactly("an invoice of your supplier");
        assertThat(notice.asks().get(0).topic()).isEqualTo(AskTopic.DOCUMENT);
    }

    @Test
    void aListOfSomethingElseAsksForNothing() {
        assertThat(PolicyNotices.read("What is not allowed:\n- manipulating reviews\n- manipulating the rank\n")
                        .asks())
                .isEmpty();
    }

    @Test
    void withoutAListAnAskStandsInTheText() {
        Notice notice = PolicyNotices.read("Hello. Please explain why the orders were late. Regards");

        assertThat(notice.asks()).extracting(Ask::text).containsExactly("why the orders were late");
    }

    @Test
    void quoteMarksBeforeLinesAndChineseListsAreRead() {
        assertThat(PolicyNotices.read("> 请提交行动计划:\n> (1)追踪编码无效的根本原因\n> (2)后续措施\n")
                        .asks())
                .extracting(Ask::text, Ask::topic)
                .containsExactly(tuple("追踪编码无效的根本原因", AskTopic.ROOT_CAUSE), tuple("后续措施", AskTopic.PREVENTIVE));
    }

    @Test
    void valueAndTargetOfAMetricAreRead() {
        assertThat(PolicyNotices.read("Your late shipment\nrate is 9.59%. It should be less than 4%.")
                        .metrics())
                .extracting(MetricReading::metric, MetricReading::value, MetricReading::target)
                .containsExactly(tuple(
                        "late-shipment-rate", Optional.of(new BigDecimal("9.59")), Optional.of(new BigDecimal("4"))));
    }

    @Test
    void twoWindowsAreTwoReadingsWithOneTarget() {
        Notice notice = PolicyNotices.read(
                "Ihre Rate verspäteter Lieferungen liegt bei 8,4 % (10 Tage) und 5,7 % (30 Tage). Zulässig sind weniger als 4 %.");

        assertThat(notice.metrics())
                .extracting(MetricReading::value, MetricReading::target)
                .containsExactly(
                        tuple(Optional.of(new BigDecimal("8.4")), Optional.of(new BigDecimal("4"))),
                        tuple(Optional.of(new BigDecimal("5.7")), Optional.of(new BigDecimal("4"))));
    }

    @Test
    void aTargetIsNotTakenForAValue() {
        assertThat(PolicyNotices.read("The late shipment rate has to be less than 4%.")
                        .metric("late-shipment-rate"))
                .hasValueSatisfying(reading -> {
                    assertThat(reading.value()).isEmpty();
                    assertThat(reading.target()).contains(new BigDecimal("4"));
                });
    }

    @Test
    void idsAndDatesAreMentionsAtTheirPlace() {
        Notice notice = PolicyNotices.read(
                "ASIN: B0C6MNT8YR, order 112-1175583-0942667, Complaint ID: 14077325590, June 3, 2025");

        assertThat(notice.ids("asin")).containsExactly("B0C6MNT8YR");
        assertThat(notice.ids("order-id")).containsExactly("112-1175583-0942667");
        assertThat(notice.ids("complaint-id")).containsExactly("14077325590");
        assertThat(notice.ids("date")).containsExactly("June 3, 2025");
        assertThat(notice.mentions())
                .allSatisfy(m -> assertThat(m.range().of(notice.text())).isEqualTo(m.text()));
    }

    @Test
    void theTimeToAnswerIsCountedFromTheDayOfReceipt() {
        assertThat(deadline("Send it within 17 days.")).contains(LocalDate.of(2026, 3, 27));
        assertThat(deadline("Send it within 72 hours.")).contains(LocalDate.of(2026, 3, 13));
        assertThat(deadline("Senden Sie ihn innerhalb von 14 Tagen.")).contains(LocalDate.of(2026, 3, 24));
        assertThat(deadline("72時間以内にご提出ください。")).contains(LocalDate.of(2026, 3, 13));
        assertThat(deadline("请在12小时内提交。")).contains(LocalDate.of(2026, 3, 11));
        assertThat(deadline("Reply by August 4, 2026.")).contains(LocalDate.of(2026, 8, 4));
    }

    @Test
    void aDayThatCannotBeWorkedOutIsNotGuessed() {
        Notice notice =
                PolicyNotices.read("Send it within 14 days of the original notification.", Optional.of(RECEIVED));

        assertThat(notice.deadline())
                .contains(new Deadline(
                        "within 14 days of the original notification", Optional.empty(), new TextRange(8, 51)));
        assertThat(PolicyNotices.read("Reply by 04/05/2026.").deadline().flatMap(Deadline::date))
                .isEmpty();
    }

    @Test
    void theWordsOfAnAskTellItsTopic() {
        String mail = "Please send us:\n- why orders were late\n- what has been changed since\n"
                + "- how you will keep the rate below the target\n- a bill of your carrier\n";

        assertThat(PolicyNotices.read(mail).asks())
                .extracting(Ask::topic)
                .containsExactly(AskTopic.ROOT_CAUSE, AskTopic.CORRECTIVE, AskTopic.PREVENTIVE, AskTopic.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four owners of marks complained, the latest: 16633871029, ASIN B09QWM5ZTR.",
                "Tres denuncias por derechos de autor; en la última (16633871029) menciona los cuadernos.",
                "We have told Amazon of the infringing offer under number 16633871029.",
            })
    void aComplaintIsKnownByItsNumberAlsoFarFromItsName(String mail) {
        assertThat(PolicyNotices.read(mail).ids("complaint-id")).containsExactly("16633871029");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade mark no.: UK00003417720",
                "Your appeal of 8 July has the number 16720395518.",
                "Case 16720395518 stays open."
            })
    void otherNumbersAreNoComplaints(String mail) {
        assertThat(PolicyNotices.read(mail).ids("complaint-id")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Funds may be withheld within 90 days.",
                "You must remove your inventory within 90 days.",
                "We will reply within 48 hours.",
                "Invoices issued within 180 days are fine."
            })
    void theTimeOfFundsStockAndRepliesIsNoDeadline(String mail) {
        assertThat(PolicyNotices.read(mail).deadline()).isEmpty();
    }

    @Test
    void anOrderWithoutAnAnswerIsADuty() {
        assertThat(PolicyNotices.read("Your account is closed. Please ship any open orders. Bye.")
                        .duties())
                .extracting(Duty::text)
                .containsExactly("Please ship any open orders");
    }

    @Test
    void patternsOfTheTypeComeFirst() {
        NoticePatterns type = new NoticePatterns(
                List.of(),
                List.of(new NoticePatterns.Topic(
                        AskTopic.EVIDENCE, "(?i)invoice", Optional.empty(), Place.of("notices.yaml", 3))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("=>"));
        Mail mail = mail("Please send:\n=> an invoice\n", Optional.empty());

        Notice notice =
                new PatternNoticeReader().read(Optional.of(mail), type, PolicyNotices.policy(PolicyNotices.patterns()));

        assertThat(notice.asks())
                .containsExactly(new Ask("a1", AskTopic.EVIDENCE, "an invoice", new TextRange(16, 26)));
    }

    @Test
    void whatWasConfirmedWinsListByList() {
        String text = "Orders 112-1175583-0942667 and 113-1175583-0942667. Please send:\n- an invoice\nwithin 10 days.";
        NoticeReading reading = new NoticeReading(
                Optional.of(List.of(new Ask("mine", AskTopic.OTHER, "an invoice", new TextRange(0, 0)))),
                Optional.empty(),
                Optional.of(List.of("113-1175583-0942667", "999-0000000-0000000")),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 4, 1)));

        Notice notice = new PatternNoticeReader()
                .read(
                        Optional.of(mail(text, Optional.of(reading))),
                        NoticePatterns.NONE,
                        PolicyNotices.policy(PolicyNotices.patterns()));

        assertThat(notice.confirmed()).isTrue();
        assertThat(notice.asks())
                .containsExactly(new Ask("mine", AskTopic.OTHER, "an invoice", rangeOf(text, "an invoice")));
        assertThat(notice.mentions())
                .containsExactly(
                        new Mention("order-id", "113-1175583-0942667", rangeOf(text, "113-1175583-0942667")),
                        new Mention("order-id", "999-0000000-0000000", new TextRange(0, 0)));
        assertThat(notice.deadline()).map(Deadline::date).contains(Optional.of(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void anUnconfirmedReadingLeavesWhatWasFound() {
        NoticeReading nothing = new NoticeReading(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Notice notice = new PatternNoticeReader()
                .read(
                        Optional.of(mail("Please send:\n- an invoice", Optional.of(nothing))),
                        NoticePatterns.NONE,
                        PolicyNotices.policy(PolicyNotices.patterns()));

        assertThat(notice.confirmed()).isFalse();
        assertThat(notice.asks()).hasSize(1);
    }

    private static Optional<LocalDate> deadline(String mail) {
        return PolicyNotices.read(mail, Optional.of(RECEIVED)).deadline().flatMap(Deadline::date);
    }

    private static Mail mail(String text, Optional<NoticeReading> reading) {
        return new Mail(Optional.empty(), Optional.empty(), TextSource.inline(text), reading);
    }

    private static TextRange rangeOf(String text, String words) {
        return new TextRange(text.indexOf(words), text.indexOf(words) + words.length());
    }
}

package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.PhishingVerdict;
import org.appealworkbench.api.notice.ReceivedMail;

/**
 * What was found in a mail before anything is decided.
 *
 * @param forgery what speaks for a forged mail
 * @param voices who seems to speak
 * @param traits words, and those of asks once more
 */
record Findings(
        SignalSet signals,
        MailText text,
        List<Ask> asks,
        Passages passages,
        Sender sender,
        List<Hypothesis> causes,
        Votes forgery,
        PhishingVerdict phishing,
        Votes voices,
        Words words,
        Claims claims,
        Answer answer,
        ReplySigns replies,
        Optional<Deadline> deadline,
        MailSigns traits) {

    static Findings of(ReceivedMail mail, SignalSet signals, Patterns patterns, CauseRanking ranking) {
        MailText text = MailText.of(mail.text());
        List<Ask> asks = new AskFinder(text, patterns).find();
        Spans spans = new Spans(asks.stream().map(Ask::range).toList());
        Passages passages = Passages.of(text, signals, spans);
        Sender sender = Sender.of(mail, text, signals, passages::newestAt);
        Votes forgery = Votes.of(signals.groups(SignalSet.PHISHING), text);
        Words words = Words.of(text, signals);
        Claims claims = Claims.of(text, words, passages, spans);
        Answer answer = Answer.of(text, words, passages, claims, spans);
        return new Findings(
                signals,
                text,
                asks,
                passages,
                sender,
                ranking.rank(text, passages),
                forgery,
                new PhishingCheck(sender, forgery).verdict(),
                Votes.of(signals.groups(SignalSet.KIND), text, passages::newestAt),
                words,
                claims,
                answer,
                ReplySigns.of(text, words, passages, claims, answer, spans),
                NoticeText.deadline(text, mail.received(), patterns, signals.model(SignalSet.TIME_TRAITS), asks),
                new MailSigns(Traits.of(text, passages.end(), asks), asks, answer, claims));
    }

    Votes votes(String aspect) {
        return Votes.of(signals.groups(aspect), text, passages::newestAt);
    }

    /**
     * What rules say beside what the model of an aspect says.
     *
     * @param least what rules count at least, where the parts of the model are one in all
     */
    Weighed weighed(String ruled, double least, String aspect, Traits seen) {
        return Weighed.of(ruled, least, signals.model(aspect).sharesOfMail(seen), traits.words());
    }

    Level level() {
        return Level.of(causes.get(0).category(), signals);
    }

    Traits ofOutcome() {
        return traits.ofOutcome(votes(SignalSet.OUTCOME));
    }

    Traits ofKind() {
        return traits.ofKind(voices, forgery, replies.score());
    }
}

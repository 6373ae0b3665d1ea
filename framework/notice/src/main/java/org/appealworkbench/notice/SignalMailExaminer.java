package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Due;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.notice.PhishingVerdict;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.MailExaminer;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.NoticePatterns;
import org.osgi.service.component.annotations.Component;

/** Says what a mail is by the signals of policy and of the installed types. Takes time linear in the mail's length. */
@Component
public final class SignalMailExaminer implements MailExaminer {
    private static final Set<MailClass> DECISIONS = Set.of(
            MailClass.ACCEPTED,
            MailClass.ACCEPTED_WITH_RESERVE,
            MailClass.REJECTED,
            MailClass.FINAL,
            MailClass.ACKNOWLEDGEMENT);

    private final IdentityCache<NoticePatterns, PatternSet> patterns = new IdentityCache<>(PatternSet::of);
    private final IdentityCache<NoticePatterns, SignalSet.Group> recognised =
            new IdentityCache<>(SignalSet::recognising);
    private final IdentityCache<MailSignals, SignalSet> signalSets = new IdentityCache<>(SignalSet::of);

    @Override
    public MailReading examine(ReceivedMail mail, List<AppealType> types, List<String> earlier, Policy policy) {
        SignalSet signals = signalSets.get(policy.signals());
        MailText text = MailText.of(mail.text());
        PatternSet common = patterns.get(policy.notices());
        Patterns plain = new Patterns(PatternSet.NONE, common);
        List<Ask> asks = new AskFinder(text, plain).find();
        Spans spans = new Spans(asks.stream().map(Ask::range).toList());
        Passages passages = Passages.of(text, signals, spans);
        Sender sender = Sender.of(mail, text, signals, passages::newestAt);
        CauseRanking ranking = new CauseRanking(signals, types, recognised::get);
        List<Hypothesis> causes = ranking.rank(text, passages);
        Votes signs = Votes.of(signals.groups(SignalSet.PHISHING), text);
        PhishingVerdict phishing = new PhishingCheck(sender, signs).verdict();
        Words words = Words.of(text, signals);
        Claims claims = Claims.of(text, words, passages, spans);
        Answer answer = Answer.of(text, words, passages, claims, spans);
        ReplySigns answering = ReplySigns.of(text, words, passages, claims, answer, spans);
        Optional<Deadline> deadline = NoticeText.deadline(text, mail.received(), plain);
        Decision decision = new KindDecision(
                        signals,
                        text,
                        passages,
                        sender,
                        phishing,
                        causes.get(0).category(),
                        claims,
                        answering,
                        answer,
                        words,
                        deadline.isPresent())
                .decide(asks);
        if (decision.kind() == MailKind.PHISHING || decision.kind() == MailKind.OTHER_NOT_AMAZON) {
            causes = List.of();
        }
        Optional<AppealTypeId> type = causes.stream().findFirst().flatMap(Hypothesis::type);
        Optional<AppealType> openWith =
                types.stream().filter(one -> type.equals(Optional.of(one.id()))).findFirst();
        PatternSet own = openWith.map(one -> patterns.get(one.notices())).orElse(PatternSet.NONE);
        Patterns all = new Patterns(own, common);
        Notice read = own.asksNothing()
                ? NoticeText.read(
                        text,
                        mail.received(),
                        mail.sender(),
                        all,
                        AskFinder.named(asks.stream().map(Ask::range).toList(), text, all),
                        deadline)
                : NoticeText.read(text, mail.received(), mail.sender(), all);
        Notice notice = ofAmazon(decision, read);
        Decision turned = Turn.of(decision, text, earlier, causes, ranking, signals);
        List<String> marketplaces = Marketplaces.in(text, mail.sender(), policy);
        String matter = causes.stream().findFirst().map(Hypothesis::category).orElse(CauseRanking.OTHER);
        Optional<Due> due = DueTime.of(notice, turned, matter, openWith, marketplaces, policy);
        return new MailReading(
                notice,
                Language.of(text, signals),
                turned.kind(),
                turned.mailClass(),
                turned.status(),
                turned.outcome(),
                causes,
                causes.stream().findFirst().flatMap(cause -> subcategory(cause, signals, text, passages)),
                type,
                NoticeText.facts(text, all),
                marketplaces,
                due,
                turned.grounds(),
                phishing,
                NextSteps.of(turned, causes, phishing, due),
                ClientQuestions.of(turned, notice, causes, due),
                mail.notes());
    }

    /** What somebody else asks for is no ask, and his time no deadline; a decision asks for nothing. */
    private static Notice ofAmazon(Decision decision, Notice notice) {
        boolean isForeign = decision.kind() == MailKind.OTHER_NOT_AMAZON;
        return !isForeign && !DECISIONS.contains(decision.mailClass())
                ? notice
                : new Notice(
                        notice.received(),
                        notice.sender(),
                        notice.text(),
                        List.of(),
                        isForeign ? List.of() : notice.duties(),
                        notice.mentions(),
                        notice.metrics(),
                        isForeign ? Optional.empty() : notice.deadline(),
                        notice.confirmed());
    }

    private static Optional<String> subcategory(Hypothesis cause, SignalSet signals, MailText text, Passages passages) {
        String prefix = cause.category() + "/";
        List<SignalSet.Group> groups = signals.groups(SignalSet.SUBCATEGORY).stream()
                .filter(group -> group.value().startsWith(prefix))
                .toList();
        return Votes.of(groups, text, passages::weightAt).ranked().stream()
                .findFirst()
                .map(vote -> vote.value().substring(prefix.length()));
    }
}

package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Due;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.MailExaminer;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.notice.file.PlainText;
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

    private static final Set<MailClass> ACCEPTANCES = Set.of(MailClass.ACCEPTED, MailClass.ACCEPTED_WITH_RESERVE);

    /** After these nothing is to be done in time: what they name is for others to do. */
    private static final Set<MailClass> ENDS = Set.of(
            MailClass.ACCEPTED,
            MailClass.ACCEPTED_WITH_RESERVE,
            MailClass.PARTIAL,
            MailClass.FINAL,
            MailClass.ACKNOWLEDGEMENT);

    private final IdentityCache<NoticePatterns, PatternSet> patterns = new IdentityCache<>(PatternSet::of);
    private final IdentityCache<NoticePatterns, SignalSet.Group> recognised =
            new IdentityCache<>(SignalSet::recognising);
    private final IdentityCache<MailSignals, SignalSet> signalSets = new IdentityCache<>(SignalSet::of);

    @Override
    public MailReading examine(ReceivedMail mail, List<AppealType> types, List<String> earlier, Policy policy) {
        SignalSet signals = signalSets.get(policy.signals());
        PatternSet common = patterns.get(policy.notices());
        CauseRanking ranking = new CauseRanking(signals, types, recognised::get);
        Findings found = Findings.of(mail, signals, new Patterns(PatternSet.NONE, common), ranking);
        MailText text = found.text();
        List<Ask> asks = found.asks();
        List<Hypothesis> causes = found.causes();
        Decision decision = new KindDecision(found).decide();
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
                        found.deadline())
                : NoticeText.read(text, mail.received(), mail.sender(), all, signals.model(SignalSet.TIME_TRAITS));
        Notice notice = ofAmazon(decision, read);
        Decision turned = Turn.of(decision, text, earlier, causes, ranking, signals);
        List<String> marketplaces = Marketplaces.in(text, mail.sender(), policy);
        String matter = causes.stream().findFirst().map(Hypothesis::category).orElse(CauseRanking.OTHER);
        Optional<Due> due = DueTime.of(notice, turned, matter, openWith, marketplaces, policy);
        boolean isMessage = mail.notes().stream().noneMatch(PlainText::isOfPictureName);
        return new MailReading(
                notice,
                Language.of(text, signals),
                turned.kind(),
                turned.mailClass(),
                turned.status(),
                turned.outcome(),
                causes,
                causes.stream().findFirst().flatMap(cause -> subcategory(cause, signals, text, found.passages())),
                type,
                NoticeText.facts(notice, all),
                marketplaces,
                due,
                turned.grounds(),
                found.phishing(),
                isMessage ? NextSteps.of(turned, causes, found.phishing(), due) : NextSteps.OF_NO_MESSAGE,
                isMessage ? ClientQuestions.of(turned, notice, causes, due) : List.of(),
                mail.notes());
    }

    /** What somebody else asks for is no ask, and his time no deadline; a decision asks for nothing, unless it is bound to something. */
    private static Notice ofAmazon(Decision decision, Notice notice) {
        boolean isForeign = decision.kind() == MailKind.OTHER_NOT_AMAZON;
        return !isForeign && (!DECISIONS.contains(decision.mailClass()) || isUnderCondition(decision, notice))
                ? notice
                : new Notice(
                        notice.received(),
                        notice.sender(),
                        notice.text(),
                        List.of(),
                        isForeign ? List.of() : notice.duties(),
                        notice.mentions(),
                        notice.metrics(),
                        isForeign || ENDS.contains(decision.mailClass()) ? Optional.empty() : notice.deadline(),
                        notice.confirmed());
    }

    /** Whether something is to be done in time for what was accepted. */
    private static boolean isUnderCondition(Decision decision, Notice notice) {
        return ACCEPTANCES.contains(decision.mailClass())
                && !notice.asks().isEmpty()
                && notice.deadline().isPresent();
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

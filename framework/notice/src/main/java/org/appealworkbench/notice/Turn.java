package org.appealworkbench.notice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;

/** What a reply is beside the mails before it: the same words again, or a question about something else. */
final class Turn {
    private static final Set<MailClass> DEMANDS = Set.of(MailClass.MORE_INFORMATION, MailClass.DOCUMENTS_REQUESTED);
    private static final Pattern CHANGING = Pattern.compile("[\\p{N}\\s\\p{P}\\p{S}]+");

    private Turn() {}

    static Decision of(
            Decision decision,
            MailText mail,
            List<String> earlier,
            List<Hypothesis> causes,
            CauseRanking ranking,
            SignalSet signals) {
        if (decision.kind() != MailKind.REPLY) {
            return decision;
        }
        String words = fingerprint(mail.text());
        if (!words.isEmpty() && earlier.stream().map(Turn::fingerprint).anyMatch(words::equals)) {
            return decision.as(MailClass.REPEAT);
        }
        boolean another = earlier.isEmpty()
                ? !Votes.of(signals.groups(SignalSet.TURN), mail)
                        .evidence("drift")
                        .isEmpty()
                : isAnother(causes, earlier.get(earlier.size() - 1), ranking, signals);
        return another && DEMANDS.contains(decision.mailClass()) ? decision.as(MailClass.DRIFT) : decision;
    }

    private static boolean isAnother(List<Hypothesis> causes, String before, CauseRanking ranking, SignalSet signals) {
        MailText text = MailText.of(before);
        String then = ranking.rank(text, Passages.of(text, signals, new Spans(List.of())))
                .get(0)
                .category();
        return causes.stream()
                .findFirst()
                .map(Hypothesis::category)
                .filter(now -> !now.equals(CauseRanking.OTHER) && !then.equals(CauseRanking.OTHER))
                .filter(now -> !now.equals(then))
                .isPresent();
    }

    /** The words alone: dates, numbers and marks are what a second copy changes. */
    static String fingerprint(String text) {
        return CHANGING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

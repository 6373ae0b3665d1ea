package org.appealworkbench.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.notice.Evidence;

/** Words that say something only together: a vote for a group all of whose patterns stand in one sentence. */
final class Together {
    private final MailText mail;
    private final Passages passages;

    Together(MailText mail, Passages passages) {
        this.mail = mail;
        this.passages = passages;
    }

    /** The vote of the sentence that weighs most. */
    Optional<Votes.Vote> vote(SignalSet.Group group) {
        Map<Integer, Finder.Match> sentences = sentences(group.signals().get(0).finder());
        Set<Integer> left = sentences.keySet();
        for (SignalSet.Signal signal :
                group.signals().subList(1, group.signals().size())) {
            if (left.isEmpty()) {
                return Optional.empty();
            }
            left.retainAll(sentences(signal.finder()).keySet());
        }
        int weight = group.signals().get(0).weight();
        return sentences.values().stream()
                .map(match -> vote(group.value(), match, weight))
                .filter(vote -> vote.score() > 0)
                .reduce((one, other) -> other.score() > one.score() ? other : one);
    }

    private Votes.Vote vote(String value, Finder.Match match, int weight) {
        int score = weight * passages.weightAt(mail.flatIndex(match.range().start()));
        return new Votes.Vote(
                value, score, List.of(new Evidence(match.range().of(mail.text()), match.range(), weight)));
    }

    /** The first match in each sentence, by where the sentence begins. */
    private Map<Integer, Finder.Match> sentences(Finder finder) {
        Map<Integer, Finder.Match> found = new HashMap<>();
        for (Finder.Match match : finder.in(mail)) {
            int[] sentence = passages.sentenceAt(mail.flatIndex(match.range().start()));
            if (sentence.length > 0) {
                found.putIfAbsent(sentence[0], match);
            }
        }
        return found;
    }
}

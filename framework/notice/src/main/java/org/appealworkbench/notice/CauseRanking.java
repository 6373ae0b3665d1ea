package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.notice.Evidence;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;

/** Ranks what a mail may be about: the categories of policy, with what the patterns of installed types add. */
final class CauseRanking {
    static final String OTHER = "other";
    private static final String GENERAL = "general-appeal";
    /** Below this a category is a guess, in tenths of a weight. */
    private static final int LEAST = 35;
    /** What a type adds to a category that policy already knows. */
    private static final int MOST_OF_TYPE = 60;

    private static final int DOUBT = 30;

    private final SignalSet signals;
    private final List<AppealType> types;

    CauseRanking(SignalSet signals, List<AppealType> types) {
        this.signals = signals;
        this.types = types;
    }

    List<Hypothesis> rank(MailText mail, Passages passages) {
        Map<String, Votes.Vote> votes = new LinkedHashMap<>();
        for (SignalSet.Group group : signals.groups(SignalSet.CATEGORY)) {
            Votes.vote(group, mail, passages::weightAt).ifPresent(vote -> votes.merge(vote.value(), vote, Votes::sum));
        }
        Together together = new Together(mail, passages);
        for (SignalSet.Group group : signals.groups(SignalSet.TOGETHER)) {
            together.vote(group).ifPresent(vote -> votes.merge(vote.value(), vote, Votes::sum));
        }
        for (AppealType type : types) {
            Votes.vote(SignalSet.recognising(type.id().value(), type.notices()), mail, passages::weightAt)
                    .ifPresent(vote -> add(votes, type, vote));
        }
        List<Votes.Vote> ranked = votes.values().stream()
                .filter(vote -> vote.score() >= LEAST)
                .sorted(Comparator.comparingInt((Votes.Vote vote) -> -vote.score()))
                .toList();
        return hypotheses(ranked);
    }

    /** A type speaks for the likeliest of its categories; a type of which policy has no category is one itself. */
    private void add(Map<String, Votes.Vote> votes, AppealType type, Votes.Vote vote) {
        List<String> own = signals.groups(SignalSet.CATEGORY).stream()
                .filter(group -> !group.types().isEmpty()
                        && group.types().get(0).equals(type.id().value()))
                .map(SignalSet.Group::value)
                .toList();
        String category = own.stream()
                .max(Comparator.comparingInt(one -> Optional.ofNullable(votes.get(one))
                        .map(Votes.Vote::score)
                        .orElse(0)))
                .orElse(type.id().value());
        int score = own.isEmpty() ? vote.score() : Math.min(vote.score(), MOST_OF_TYPE) / 2;
        votes.merge(category, new Votes.Vote(category, score, vote.evidence()), Votes::sum);
    }

    private List<Hypothesis> hypotheses(List<Votes.Vote> ranked) {
        List<Hypothesis> causes = new ArrayList<>();
        int total = ranked.stream().mapToInt(Votes.Vote::score).sum();
        for (Votes.Vote vote : ranked) {
            causes.add(new Hypothesis(
                    vote.value(),
                    typeOf(vote.value()),
                    Math.round(100.0 * vote.score() / (total + DOUBT)) / 100.0,
                    vote.score() / 10,
                    strongest(vote.evidence())));
        }
        if (causes.isEmpty()) {
            causes.add(new Hypothesis(OTHER, typeOf(OTHER), 0, 0, List.of()));
        }
        return causes;
    }

    private static List<Evidence> strongest(List<Evidence> evidence) {
        return evidence.stream()
                .sorted(Comparator.comparingInt((Evidence one) -> -one.weight()))
                .toList();
    }

    /** The installed type that answers a category best; the general one where none is made for it. */
    private Optional<AppealTypeId> typeOf(String category) {
        List<String> wanted = new ArrayList<>();
        signals.groups(SignalSet.CATEGORY).stream()
                .filter(group -> group.value().equals(category))
                .forEach(group -> wanted.addAll(group.types()));
        wanted.add(category);
        wanted.add(GENERAL);
        return wanted.stream()
                .flatMap(id -> types.stream().map(AppealType::id).filter(type -> type.value()
                        .equals(id)))
                .findFirst();
    }
}

package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appealworkbench.api.notice.Evidence;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.NoticePatterns;

/** Ranks what a mail may be about: the categories of policy, with what the patterns of installed types add. */
final class CauseRanking {
    static final String OTHER = "other";
    private static final String GENERAL = "general-appeal";
    /** Below this a category is a guess, in tenths of a weight. */
    private static final int LEAST = 35;
    /** What a type adds to a category that policy already knows. */
    private static final int MOST_OF_TYPE = 60;

    private static final int DOUBT = 30;
    /** What phrases count beside the parts of the model, which are one in all. */
    private static final double OF_PHRASES = 0.6;

    private static final double LEAST_OF_WORDS = 0.2;
    /** What the model must tell more of a category than of none where no phrase is known. */
    private static final double UNKNOWN = 0.15;
    /** A step of votes as a sign of the model, in tenths of a weight. */
    private static final int STEP = 40;

    private static final int MOST_STEPS = 5;

    private final SignalSet signals;
    private final List<AppealType> types;
    private final Function<NoticePatterns, SignalSet.Group> recognised;

    /** @param recognised what speaks for a type, by its patterns */
    CauseRanking(SignalSet signals, List<AppealType> types, Function<NoticePatterns, SignalSet.Group> recognised) {
        this.signals = signals;
        this.types = types;
        this.recognised = recognised;
    }

    List<Hypothesis> rank(MailText mail, Passages passages) {
        Map<String, Votes.Vote> votes = votes(mail, passages);
        Traits traits = traits(mail, passages, votes);
        for (AppealType type : types) {
            Votes.vote(recognised.apply(type.notices()), mail, passages::weightAt)
                    .ifPresent(vote -> add(votes, type, vote));
        }
        return hypotheses(
                ranked(votes), signals.model(SignalSet.CATEGORY_TRAITS).sharesOfMail(traits));
    }

    /** What the model of categories rests on: the words of a mail, and as signs what phrases of policy tell. */
    Traits traits(MailText mail, Passages passages) {
        return traits(mail, passages, votes(mail, passages));
    }

    private static Traits traits(MailText mail, Passages passages, Map<String, Votes.Vote> votes) {
        Traits traits = Traits.of(mail, passages.end());
        ranked(votes).forEach(vote -> traits.sign(vote.value(), (vote.score() + STEP - 1) / STEP, MOST_STEPS));
        return traits;
    }

    private Map<String, Votes.Vote> votes(MailText mail, Passages passages) {
        Map<String, Votes.Vote> votes = new LinkedHashMap<>();
        for (SignalSet.Group group : signals.groups(SignalSet.CATEGORY)) {
            Votes.vote(group, mail, passages::weightAt).ifPresent(vote -> votes.merge(vote.value(), vote, Votes::sum));
        }
        Together together = new Together(mail, passages);
        for (SignalSet.Group group : signals.groups(SignalSet.TOGETHER)) {
            together.vote(group).ifPresent(vote -> votes.merge(vote.value(), vote, Votes::sum));
        }
        return votes;
    }

    private static List<Votes.Vote> ranked(Map<String, Votes.Vote> votes) {
        return votes.values().stream()
                .filter(vote -> vote.score() >= LEAST)
                .sorted(Comparator.comparingInt((Votes.Vote vote) -> -vote.score()))
                .toList();
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

    /** What the model tells, and to a part what phrases tell; a category that the model does not know has all by its phrases. */
    private List<Hypothesis> hypotheses(List<Votes.Vote> ranked, List<WordModel.Share> shares) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        Set<String> known = shares.stream().map(WordModel.Share::value).collect(Collectors.toSet());
        int total = ranked.stream().mapToInt(Votes.Vote::score).sum() + DOUBT;
        double whole = shares.isEmpty() ? 1 : 1 + OF_PHRASES;
        for (Votes.Vote vote : ranked) {
            double part = (double) vote.score() / total * (known.contains(vote.value()) ? OF_PHRASES : whole);
            causes.put(vote.value(), new Cause(vote.value(), part, 0, vote.score(), vote.evidence()));
        }
        if (ranked.isEmpty()) {
            causes.put(OTHER, new Cause(OTHER, 0, UNKNOWN, 0, List.of()));
        }
        for (WordModel.Share share : shares) {
            if (share.part() >= LEAST_OF_WORDS || causes.containsKey(share.value())) {
                causes.merge(share.value(), new Cause(share.value(), share.part(), 0, 0, share.evidence()), Cause::and);
            }
        }
        return causes.values().stream()
                .sorted(Comparator.comparingDouble((Cause cause) -> -cause.share() - cause.doubt()))
                .map(cause -> new Hypothesis(
                        cause.category(),
                        typeOf(cause.category()),
                        Math.round(100 * cause.share() / whole) / 100.0,
                        cause.score() / 10,
                        strongest(cause.evidence())))
                .toList();
    }

    /**
     * A category in the making.
     *
     * @param doubt what it has because nothing else is known
     * @param score of phrases, in tenths of a weight
     */
    private record Cause(String category, double share, double doubt, int score, List<Evidence> evidence) {
        Cause and(Cause other) {
            List<Evidence> both = new ArrayList<>(evidence);
            both.addAll(other.evidence);
            return new Cause(category, share + other.share, doubt + other.doubt, score + other.score, both);
        }
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

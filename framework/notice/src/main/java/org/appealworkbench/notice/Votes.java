package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.appealworkbench.api.notice.Evidence;

/** How much of a mail speaks for each value of an aspect, with the words. Every signal counts once, every word once. */
final class Votes {

    /** @param score in tenths of a weight */
    record Vote(String value, int score, List<Evidence> evidence) {}

    private final Map<String, Vote> byValue;

    private Votes(Map<String, Vote> byValue) {
        this.byValue = byValue;
    }

    /** @param weightAt of a place of the flat form, in tenths */
    static Votes of(List<SignalSet.Group> groups, MailText mail, IntUnaryOperator weightAt) {
        Map<String, Vote> votes = new LinkedHashMap<>();
        for (SignalSet.Group group : groups) {
            vote(group, mail, weightAt).ifPresent(vote -> votes.merge(vote.value(), vote, Votes::sum));
        }
        return new Votes(votes);
    }

    static Votes of(List<SignalSet.Group> groups, MailText mail) {
        return of(groups, mail, at -> 10);
    }

    static Optional<Vote> vote(SignalSet.Group group, MailText mail, IntUnaryOperator weightAt) {
        Taken taken = new Taken();
        List<Evidence> evidence = new ArrayList<>();
        int score = 0;
        for (SignalSet.Signal signal : group.signals()) {
            int best = 0;
            Optional<Finder.Match> shown = Optional.empty();
            for (Finder.Match match : signal.finder().in(mail)) {
                int weight = weightAt.applyAsInt(mail.flatIndex(match.range().start()));
                if (weight > best) {
                    best = weight;
                    shown = Optional.of(match);
                }
            }
            if (shown.isPresent() && taken.add(shown.get().range())) {
                score += signal.weight() * best;
                evidence.add(new Evidence(
                        shown.get().range().of(mail.text()), shown.get().range(), signal.weight()));
            }
        }
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Vote(group.value(), score, evidence));
    }

    static Vote sum(Vote one, Vote other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return new Vote(one.value(), one.score() + other.score(), evidence);
    }

    int score(String value) {
        Vote vote = byValue.get(value);
        return vote == null ? 0 : vote.score();
    }

    List<Evidence> evidence(String value) {
        Vote vote = byValue.get(value);
        return vote == null ? List.of() : vote.evidence();
    }

    List<Evidence> evidence() {
        return byValue.values().stream()
                .flatMap(vote -> vote.evidence().stream())
                .toList();
    }

    /** Those that have a score, the highest first; of equals the one that stands first in the data. */
    List<Vote> ranked() {
        return byValue.values().stream()
                .filter(vote -> vote.score() > 0)
                .sorted(Comparator.comparingInt((Vote vote) -> -vote.score()))
                .toList();
    }
}

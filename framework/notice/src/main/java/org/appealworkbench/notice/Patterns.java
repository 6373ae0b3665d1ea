package org.appealworkbench.notice;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The patterns that hold for one mail: the type's own, then those of policy. */
record Patterns(PatternSet type, PatternSet policy) {
    List<Finder> all(Function<PatternSet, List<Finder>> section) {
        return Stream.concat(section.apply(type).stream(), section.apply(policy).stream())
                .toList();
    }

    /** The bullets of both. */
    List<Pattern> markers() {
        return Stream.concat(type.markers().stream(), policy.markers().stream()).toList();
    }

    List<Finder> metricWords(String kind) {
        return all(set -> set.metricWords().getOrDefault(kind, List.of()));
    }

    boolean anyDutyOfKindIn(String kind, MailText text) {
        return type.duties(kind).stream().anyMatch(finder -> finder.isIn(text))
                || policy.duties(kind).stream().anyMatch(finder -> finder.isIn(text));
    }

    /** The matches of some patterns in the order of the mail; of two that overlap, the one of the earlier pattern. */
    static List<Finder.Match> matches(List<Finder> finders, MailText mail) {
        List<Finder.Match> kept = new ArrayList<>();
        Taken taken = new Taken();
        for (Finder finder : finders) {
            for (Finder.Match match : finder.in(mail)) {
                if (taken.add(match.taken())) {
                    kept.add(match);
                }
            }
        }
        kept.sort(Comparator.comparingInt(match -> match.taken().start()));
        return kept;
    }
}

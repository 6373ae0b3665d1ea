package org.appealworkbench.api.rule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.type.Severity;

/** Problems in the order in which they are told: as found, not sorted by severity. */
public record Problems(List<Problem> all) implements Iterable<Problem> {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public Problems and(Problems more) {
        List<Problem> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Problems(both);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether one of them keeps the letter from going out. */
    public boolean block() {
        return all.stream().anyMatch(Problem::blocks);
    }

    /** How many that nobody waived have this severity. */
    public long count(Severity severity) {
        return all.stream()
                .filter(problem ->
                        problem.severity() == severity && problem.waived().isEmpty())
                .count();
    }

    public Optional<Severity> worst() {
        return all.stream()
                .filter(problem -> problem.waived().isEmpty())
                .map(Problem::severity)
                .min(Severity::compareTo);
    }

    public Stream<Problem> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Problem> iterator() {
        return all.iterator();
    }
}

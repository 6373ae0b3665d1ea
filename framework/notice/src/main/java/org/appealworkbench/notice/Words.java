package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where families of words stand in the flat form of a mail: things, what is done to them, and what turns that round. */
final class Words {
    /** Of a word, in the flat form. */
    record Spot(int start, int end) {}

    private static final int BEHIND = 12;

    private final MailText mail;
    private final SignalSet signals;
    private final Map<String, List<Spot>> byFamily = new HashMap<>();

    private Words(MailText mail, SignalSet signals) {
        this.mail = mail;
        this.signals = signals;
    }

    static Words of(MailText mail, SignalSet signals) {
        return new Words(mail, signals);
    }

    /** In the order of the mail; looked for when they are first asked for. */
    List<Spot> all(String family) {
        return byFamily.computeIfAbsent(family, this::find);
    }

    private List<Spot> find(String family) {
        List<Spot> spots = new ArrayList<>();
        for (SignalSet.Group group : signals.groups(SignalSet.WORD)) {
            if (group.value().equals(family)) {
                group.signals().forEach(signal -> add(signal.finder(), spots));
            }
        }
        return spots.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Spot::start))
                .toList();
    }

    private void add(Finder finder, List<Spot> spots) {
        for (Finder.Match match : finder.in(mail)) {
            spots.add(new Spot(
                    mail.flatIndex(match.taken().start()),
                    mail.flatIndex(match.taken().end())));
        }
    }

    /** Whether one begins in a part of the flat form. */
    boolean isIn(String family, int from, int to) {
        List<Spot> spots = all(family);
        int first = firstFrom(spots, from);
        return first < spots.size() && spots.get(first).start() < to;
    }

    /** How far the nearest one is, those behind a little farther since a subject stands before its verb; within a part of the flat form; {@code Integer.MAX_VALUE} if there is none. */
    int distance(String family, Spot spot, int from, int to) {
        List<Spot> spots = all(family);
        int nearest = Integer.MAX_VALUE;
        for (int i = firstFrom(spots, from); i < spots.size() && spots.get(i).start() < to; i++) {
            Spot other = spots.get(i);
            boolean overlaps = other.start() < spot.end() && spot.start() < other.end();
            int gap = overlaps
                    ? 0
                    : other.end() <= spot.start() ? spot.start() - other.end() : other.start() - spot.end() + BEHIND;
            nearest = Math.min(nearest, gap);
        }
        return nearest;
    }

    private static int firstFrom(List<Spot> spots, int from) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

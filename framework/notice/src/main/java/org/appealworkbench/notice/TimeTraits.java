package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.TextRange;

/**
 * What a model sees of a time in a mail: the words of its clause, those right before and behind it, and how long it is.
 */
final class TimeTraits {
    private static final String RIGHT_BEFORE = "<";
    private static final String RIGHT_BEHIND = ">";
    private static final String OF_TIME = "=";
    private static final int NEXT = 2;
    private static final int NOWHERE = -1;

    private final MailText mail;
    private final int start;
    private final int end;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private TimeTraits(MailText mail, TextRange time) {
        this.mail = mail;
        this.start = mail.flatIndex(time.start());
        this.end = mail.flatIndex(time.end());
    }

    /** @param digits of the time, or nothing */
    static Traits of(MailText mail, Finder.Match match, String digits) {
        TimeTraits time = new TimeTraits(mail, match.range());
        time.addClause(mail.clauseAround(match.range()));
        String kind = OF_TIME + match.finder().name();
        time.places.put(kind, NOWHERE);
        time.places.put(kind + digits, NOWHERE);
        Stems.each(mail.flat(), time.start, time.end, (stem, place) -> time.places.putIfAbsent(OF_TIME + stem, place));
        return new Traits(mail, time.places);
    }

    private void addClause(TextRange clause) {
        List<String> ahead = stems(clause.start(), start);
        List<String> behind = stems(end, clause.end());
        ahead.subList(Math.max(0, ahead.size() - NEXT), ahead.size())
                .forEach(stem -> places.put(RIGHT_BEFORE + stem, NOWHERE));
        behind.subList(0, Math.min(NEXT, behind.size())).forEach(stem -> places.put(RIGHT_BEHIND + stem, NOWHERE));
    }

    private List<String> stems(int from, int to) {
        List<String> stems = new ArrayList<>();
        Stems.each(mail.flat(), from, to, (stem, place) -> {
            places.putIfAbsent(stem, place);
            stems.add(stem);
        });
        return stems;
    }
}

package org.appealworkbench.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.NoticeReading;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.Notice;

/** Lays what the consultant confirmed over what patterns found, list by list. */
final class ConfirmedReading {
    private static final TextRange NOWHERE = new TextRange(0, 0);

    private ConfirmedReading() {}

    static Notice over(Notice found, NoticeReading reading) {
        List<Mention> mentions = found.mentions();
        mentions = confirmed(found.text(), mentions, PatternKind.ASIN, reading.asins());
        mentions = confirmed(found.text(), mentions, PatternKind.ORDER_ID, reading.orderIds());
        mentions = confirmed(found.text(), mentions, PatternKind.COMPLAINT_ID, reading.complaintIds());
        return new Notice(
                found.received(),
                found.sender(),
                found.text(),
                reading.asks().map(asks -> asks(found.text(), asks)).orElse(found.asks()),
                found.duties(),
                mentions,
                found.metrics(),
                reading.deadline().map(day -> deadline(found, day)).or(found::deadline),
                isAny(reading));
    }

    private static boolean isAny(NoticeReading reading) {
        return Stream.of(
                        reading.asks(), reading.asins(), reading.orderIds(), reading.complaintIds(), reading.deadline())
                .anyMatch(Optional::isPresent);
    }

    private static List<Ask> asks(String text, List<Ask> asks) {
        return asks.stream()
                .map(ask -> new Ask(
                        ask.id(),
                        ask.topic(),
                        ask.text(),
                        stands(text, ask.text(), ask.range()) ? ask.range() : rangeOf(text, ask.text())))
                .toList();
    }

    private static boolean stands(String text, String words, TextRange range) {
        return range.end() <= text.length() && range.of(text).equals(words);
    }

    private static List<Mention> confirmed(
            String text, List<Mention> mentions, String kind, Optional<List<String>> ids) {
        if (ids.isEmpty()) {
            return mentions;
        }
        List<Mention> result = new ArrayList<>(mentions.stream()
                .filter(mention -> !mention.kind().equals(kind))
                .toList());
        ids.get().forEach(id -> result.add(new Mention(kind, id, rangeOf(text, id))));
        return result;
    }

    /** The words of the mail stay if they lead to the confirmed day; else the day stands for itself. */
    private static Deadline deadline(Notice found, LocalDate day) {
        return found.deadline()
                .filter(deadline -> deadline.date().filter(day::equals).isPresent())
                .orElse(new Deadline(day.toString(), Optional.of(day), NOWHERE));
    }

    private static TextRange rangeOf(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? NOWHERE : new TextRange(at, at + words.length());
    }
}

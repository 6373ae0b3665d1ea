package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.TextRange;

/** One pattern; a piece of it is compiled when a mail first holds what it requires, so that unused languages cost nothing. */
final class Finder {
    static final String VALUE = "value";
    static final String TARGET = "target";
    /** Marks the words to show where a pattern needs more of the sentence to be sure. */
    static final String TEXT = "text";
    /** Gaps in patterns are open, which keeps them small; what spans more than this is no match. */
    private static final int LONGEST = 400;

    private final String name;
    private final List<Piece> pieces;

    private Finder(String name, List<Piece> pieces) {
        this.name = name;
        this.pieces = pieces;
    }

    /**
     * What a pattern matched.
     *
     * @param range of the whole match in the mail, or of the group {@code text}
     * @param value range of the group {@code value}, or of the whole match if the pattern has neither group
     */
    record Match(Finder finder, TextRange range, Optional<TextRange> value, Optional<TextRange> target) {
        /** What is taken: the value, else the target, else all of it. */
        TextRange taken() {
            return value.or(() -> target).orElse(range);
        }
    }

    static Finder of(String name, String pattern, Place place) {
        return new Finder(
                name,
                Alternatives.of(pattern).stream()
                        .map(piece -> new Piece(piece, place))
                        .toList());
    }

    /** What it finds: a kind, the id of a metric, the word of a topic. */
    String name() {
        return name;
    }

    boolean isIn(MailText text) {
        for (Piece piece : pieces) {
            if (piece.mayBeIn(text) && piece.isIn(text.flat())) {
                return true;
            }
        }
        return false;
    }

    /** In the order of the text; of two that overlap the one that begins first. */
    List<Match> in(MailText mail) {
        List<Match> matches = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.mayBeIn(mail)) {
                for (TextRange window : piece.windows(mail)) {
                    find(piece, mail, window.start(), window.end(), matches);
                }
            }
        }
        return pieces.size() == 1 || matches.size() < 2 ? matches : withoutOverlaps(matches);
    }

    private static List<Match> withoutOverlaps(List<Match> matches) {
        matches.sort(Comparator.comparingInt((Match match) -> match.range().start()));
        List<Match> kept = new ArrayList<>();
        int end = -1;
        for (Match match : matches) {
            if (match.range().start() >= end) {
                kept.add(match);
                end = match.range().end();
            }
        }
        return kept;
    }

    private void find(Piece piece, MailText mail, int from, int to, List<Match> matches) {
        String window = mail.flat().substring(from, to);
        int at = piece.begin(window, 0);
        if (at < 0) {
            return;
        }
        Matcher matcher = piece.pattern().matcher(window);
        while (at >= 0 && matcher.find(at)) {
            at = piece.begin(window, Math.max(matcher.end(), matcher.start() + 1));
            if (matcher.end() > matcher.start() && matcher.end() - matcher.start() <= LONGEST) {
                matches.add(match(piece, mail, from, matcher));
            }
        }
    }

    private Match match(Piece piece, MailText mail, int offset, Matcher matcher) {
        TextRange whole = group(piece, mail, offset, matcher, TEXT)
                .orElseGet(() -> mail.range(offset + matcher.start(), offset + matcher.end()));
        boolean marked = piece.hasGroup(VALUE) || piece.hasGroup(TARGET);
        Optional<TextRange> value = marked ? group(piece, mail, offset, matcher, VALUE) : Optional.of(whole);
        return new Match(this, whole, value, group(piece, mail, offset, matcher, TARGET));
    }

    private static Optional<TextRange> group(Piece piece, MailText mail, int offset, Matcher matcher, String group) {
        return piece.hasGroup(group) && matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group)
                ? Optional.of(mail.range(offset + matcher.start(group), offset + matcher.end(group)))
                : Optional.empty();
    }
}

package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Evidence;

/**
 * What a mail says was done to what: each word of closing or restoring, with the thing that stands nearest to it in its
 * sentence, and whether it is told as done, as possible, or denied.
 */
final class Claims {
    static final String ACCOUNT = "account";
    static final String LISTING = "listing";
    static final String FUNDS = "funds";

    static final String CLOSED = "closed";
    static final String RESTORED = "restored";

    private static final String NO_SALE = "no-sale";
    private static final String BACK = "back";
    private static final String NO_THING = "no-thing";
    private static final String FINISHED = "finished";
    private static final String CLOSED_DONE = "closed-done";
    private static final String MODAL = "modal";
    private static final String CONDITIONAL = "conditional";
    private static final String CONDITIONAL_BEHIND = "conditional-behind";
    private static final String GOAL = "goal";
    private static final String NOT = "not";
    private static final String NOT_BEHIND = "not-behind";
    private static final int FAR = 110;
    private static final int CLOSE = 34;
    private static final int BEHIND = 18;
    private static final int WEIGHT = 10;

    enum Mood {
        TOLD,
        OPEN,
        DENIED
    }

    /** @param thing account, listing, funds, or nothing where the sentence names none */
    record Claim(String act, String thing, Mood mood, Evidence evidence) {}

    private final MailText mail;
    private final Words words;
    private final Passages passages;
    private final Spans asks;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(MailText mail, Words words, Passages passages, Spans asks) {
        this.mail = mail;
        this.words = words;
        this.passages = passages;
        this.asks = asks;
    }

    /** The words of all that is told or denied as closed, in the order of the mail. */
    Spans closedWords() {
        return new Spans(claims.stream()
                .filter(claim -> claim.act().equals(CLOSED) && claim.mood() != Mood.OPEN)
                .map(claim -> claim.evidence().range())
                .toList());
    }

    static Claims of(MailText mail, Words words, Passages passages, Spans asks) {
        Claims claims = new Claims(mail, words, passages, asks);
        claims.collect(CLOSED, CLOSED, "");
        claims.collect(NO_SALE, CLOSED, ACCOUNT);
        claims.collect(RESTORED, RESTORED, "");
        claims.collect(BACK, RESTORED, ACCOUNT);
        return claims;
    }

    List<Claim> all() {
        return claims;
    }

    boolean any(String act, String thing, Mood mood) {
        return claims.stream()
                .anyMatch(claim -> claim.act().equals(act) && claim.thing().equals(thing) && claim.mood() == mood);
    }

    boolean any(String act, Mood mood) {
        return claims.stream().anyMatch(claim -> claim.act().equals(act) && claim.mood() == mood);
    }

    /** How often something is told as closed, or spoken of as restored in whatever mood. */
    long count(String thing) {
        return claims.stream()
                .filter(claim -> claim.thing().equals(thing))
                .filter(claim -> claim.act().equals(RESTORED) || claim.mood() == Mood.TOLD)
                .count();
    }

    /** How the first claim of an act on a thing is told. */
    Optional<Mood> first(String act, String thing) {
        return claims.stream()
                .filter(claim -> claim.act().equals(act) && claim.thing().equals(thing))
                .min(Comparator.comparingInt(claim -> claim.evidence().range().start()))
                .map(Claim::mood);
    }

    List<Evidence> evidence(String act, Mood mood) {
        return claims.stream()
                .filter(claim -> claim.act().equals(act) && claim.mood() == mood)
                .map(Claim::evidence)
                .toList();
    }

    private void collect(String family, String act, String otherwise) {
        for (Words.Spot spot : words.all(family)) {
            int[] sentence = passages.sentenceAt(spot.start());
            TextRange range = mail.range(spot.start(), spot.end());
            if (sentence.length == 0 || asks.hold(range)) {
                continue;
            }
            String thing = thing(spot, sentence[0], sentence[1]);
            Evidence evidence = new Evidence(range.of(mail.text()), range, WEIGHT);
            claims.add(new Claim(
                    act,
                    isOther(thing, otherwise) ? otherwise : thing,
                    mood(family, spot, sentence[0], sentence[1]),
                    evidence));
        }
    }

    /** Selling is a matter of the account, even if money is spoken of beside it. */
    private static boolean isOther(String thing, String otherwise) {
        return thing.isEmpty() || thing.equals(FUNDS) && !otherwise.isEmpty();
    }

    private String thing(Words.Spot spot, int from, int to) {
        String nearest = "";
        int least = FAR;
        for (String thing : List.of(ACCOUNT, LISTING, FUNDS)) {
            int distance = words.distance(thing, spot, from, to);
            if (distance < least) {
                least = distance;
                nearest = thing;
            }
        }
        return words.distance(NO_THING, spot, from, to) <= least ? "" : nearest;
    }

    private Mood mood(String family, Words.Spot spot, int from, int to) {
        int clause = clauseStart(spot.start(), Math.max(from, spot.start() - CLOSE));
        int behind = Math.min(to, spot.end() + BEHIND);
        boolean denied = words.isIn(NOT, clause, spot.start()) || words.isIn(NOT_BEHIND, spot.end(), behind);
        boolean modal = words.isIn(MODAL, from, spot.start());
        boolean conditional = words.isIn(CONDITIONAL, from, spot.start())
                || words.isIn(CONDITIONAL_BEHIND, spot.end(), behind)
                || endsAsQuestion(to);
        boolean goal = words.isIn(GOAL, from, spot.start());
        return switch (family) {
            case CLOSED ->
                conditional ? Mood.OPEN : denied ? Mood.DENIED : modal || !isDone(spot) ? Mood.OPEN : Mood.TOLD;
            case NO_SALE -> conditional ? Mood.OPEN : Mood.TOLD;
            case BACK -> conditional || goal ? Mood.OPEN : denied ? Mood.DENIED : Mood.TOLD;
            default -> restored(spot, conditional || goal, denied, modal);
        };
    }

    private boolean isDone(Words.Spot spot) {
        return words.distance(CLOSED_DONE, spot, spot.start(), spot.end()) == 0;
    }

    private Mood restored(Words.Spot spot, boolean open, boolean denied, boolean modal) {
        if (open || denied && modal) {
            return Mood.OPEN;
        }
        if (denied) {
            return Mood.DENIED;
        }
        return words.distance(FINISHED, spot, spot.start() - CLOSE, spot.end()) == 0 ? Mood.TOLD : Mood.OPEN;
    }

    private boolean endsAsQuestion(int end) {
        return end > 0 && "?\uFF1F".indexOf(mail.flat().charAt(end - 1)) >= 0;
    }

    private int clauseStart(int at, int least) {
        int start = at;
        while (start > least && ",;:\uFF0C\uFF1B\u3001".indexOf(mail.flat().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}

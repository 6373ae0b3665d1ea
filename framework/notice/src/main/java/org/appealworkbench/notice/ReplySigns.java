package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Evidence;

/**
 * Whether a mail answers: it speaks of what the seller sent as of a thing that is there, and does not only want it; or it
 * tells of a decision to give back or not to give back.
 */
final class ReplySigns {
    private static final int HANDLED = 90;
    private static final int MENTIONED = 35;
    private static final int DECIDED = 80;
    private static final int STILL = 25;
    private static final int MOST = 180;
    private static final int NEAR = 120;
    private static final int BESIDE = 30;
    private static final int MOST_MENTIONS = 2;

    private final MailText mail;
    private final Words words;
    private final Passages passages;
    private final Spans asks;
    private final List<Evidence> evidence = new ArrayList<>();
    private int score;
    private int mentions;
    private boolean strong;

    private ReplySigns(MailText mail, Words words, Passages passages, Spans asks) {
        this.mail = mail;
        this.words = words;
        this.passages = passages;
        this.asks = asks;
    }

    static ReplySigns of(MailText mail, Words words, Passages passages, Claims claims, Spans asks) {
        ReplySigns signs = new ReplySigns(mail, words, passages, asks);
        words.all("submission").forEach(signs::submission);
        signs.decisions(claims, Claims.RESTORED, Claims.Mood.TOLD, DECIDED);
        signs.decisions(claims, Claims.RESTORED, Claims.Mood.DENIED, DECIDED);
        Spans closed = claims.closedWords();
        words.all("still").forEach(spot -> signs.still(spot, closed));
        return signs;
    }

    /** Whether what was sent is spoken of as read, or a decision is told. */
    boolean isStrong() {
        return strong;
    }

    /** In tenths of a weight. */
    int score() {
        return Math.min(score, MOST);
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private void submission(Words.Spot spot) {
        int[] sentence = passages.sentenceAt(spot.start());
        TextRange range = mail.range(spot.start(), spot.end());
        if (sentence.length == 0 || asks.touch(range) || endsAsQuestion(sentence[1])) {
            return;
        }
        int from = Math.max(sentence[0], spot.start() - NEAR);
        boolean isWanted = words.isIn("demand", from, spot.start())
                || words.isIn("modal", from, spot.start())
                || words.isIn("conditional", from, spot.start());
        if (!isWanted) {
            int to = Math.min(sentence[1], spot.end() + NEAR);
            boolean isHandled = words.isIn("handled", from, to);
            if (isHandled || mentions++ < MOST_MENTIONS) {
                add(range, isHandled ? HANDLED : MENTIONED);
            }
        }
    }

    private void decisions(Claims claims, String act, Claims.Mood mood, int weight) {
        claims.evidence(act, mood).stream().findFirst().ifPresent(one -> add(one.range(), weight));
    }

    /** That something is closed still. */
    private void still(Words.Spot spot, Spans closed) {
        TextRange range = mail.range(spot.start(), spot.end());
        if (closed.touch(new TextRange(Math.max(0, range.start() - BESIDE), range.end() + BESIDE))) {
            add(range, STILL);
        }
    }

    private void add(TextRange range, int weight) {
        strong |= weight >= DECIDED;
        score += weight;
        evidence.add(new Evidence(range.of(mail.text()), range, weight / 10));
    }

    private boolean endsAsQuestion(int end) {
        return end > 0 && "?\uFF1F".indexOf(mail.flat().charAt(end - 1)) >= 0;
    }
}

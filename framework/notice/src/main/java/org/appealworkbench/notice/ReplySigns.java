package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Evidence;

/**
 * Whether a mail answers: it speaks of what the seller sent as of a thing that is there, and does not only want it; or it
 * tells of a decision to give back or not to give back.
 */
final class ReplySigns {
    private static final int HANDLED = 90;
    private static final int MENTIONED = 35;
    private static final int IN_SUBJECT = 60;
    private static final int THANKED = 90;
    private static final int DECIDED = 80;
    private static final int SETTLED = 45;
    private static final int UNDERWAY = 45;
    private static final int FOUND = 50;
    /** Where thanks open a mail. */
    private static final int OPENING = 200;

    private static final int LACKING = 20;
    private static final int STILL = 25;
    private static final int MOST = 240;
    private static final int MOST_MENTIONS = 2;
    private static final int NEAR = 120;
    private static final int BESIDE = 30;
    private static final int BEHIND = 24;
    /** Where a subject line or an opening stands. */
    private static final int SUBJECT = 110;

    private final MailText mail;
    private final Words words;
    private final Passages passages;
    private final Spans asks;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<TextRange> still = new ArrayList<>();
    private Spans kept = new Spans(List.of());
    private final Set<Integer> sentences = new HashSet<>();
    private int score;
    private int mentions;
    private int first = Integer.MAX_VALUE;

    private ReplySigns(MailText mail, Words words, Passages passages, Spans asks) {
        this.mail = mail;
        this.words = words;
        this.passages = passages;
        this.asks = asks;
    }

    static ReplySigns of(MailText mail, Words words, Passages passages, Claims claims, Answer answer, Spans asks) {
        ReplySigns signs = new ReplySigns(mail, words, passages, asks);
        words.all("thanks").forEach(spot -> signs.once(spot, THANKED));
        words.all("submission").forEach(signs::submission);
        words.all("settled").forEach(spot -> signs.once(spot, SETTLED));
        signs.decisions(claims, Claims.Mood.TOLD);
        signs.decisions(claims, Claims.Mood.DENIED);
        words.all("re-line").stream()
                .filter(spot -> spot.start() < OPENING)
                .limit(1)
                .forEach(spot -> signs.add(mail.range(spot.start(), spot.end()), IN_SUBJECT));
        words.all("finding").stream().limit(2).forEach(spot -> signs.once(spot, FOUND));
        words.all("good-news").stream().limit(1).forEach(spot -> signs.once(spot, DECIDED));
        words.all("underway").stream().limit(1).forEach(spot -> signs.once(spot, UNDERWAY));
        words.all("bare-thanks").stream()
                .filter(spot -> spot.start() < OPENING)
                .limit(1)
                .forEach(spot -> signs.once(spot, SETTLED));
        signs.rulings(answer, Answer.GRANTED);
        signs.rulings(answer, Answer.REFUSED);
        signs.rulings(answer, Answer.FINAL);
        answer.evidence(Answer.LACK).stream().limit(2).forEach(one -> signs.add(one.range(), LACKING));
        Spans closed = claims.closedWords();
        words.all("still").forEach(spot -> signs.still(spot, closed));
        signs.kept = new Spans(signs.still);
        return signs;
    }

    /** In tenths of a weight. */
    int score() {
        return Math.min(score, MOST);
    }

    /** Whether what was sent is spoken of as read, or a decision is told. */
    boolean isStrong() {
        return first < Integer.MAX_VALUE;
    }

    /** Whether something is told as closed still, which is no news. */
    boolean isKept(Evidence closed) {
        return kept.touch(closed.range());
    }

    /** Where the first strong sign stands in the flat form; {@code Integer.MAX_VALUE} if there is none. */
    int first() {
        return first;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** A sign that counts once in its sentence. */
    private void once(Words.Spot spot, int weight) {
        int[] sentence = passages.sentenceAt(spot.start());
        if (sentence.length > 0
                && !isAsk(spot)
                && !endsAsQuestion(sentence[1])
                && !words.isIn("prospect", sentence[0], spot.start())
                && !words.isIn("conditional", sentence[0], spot.start())
                && sentences.add(sentence[0])) {
            add(mail.range(spot.start(), spot.end()), weight);
        }
    }

    private void submission(Words.Spot spot) {
        int[] sentence = passages.sentenceAt(spot.start());
        if (sentence.length == 0 || isAsk(spot) || endsAsQuestion(sentence[1])) {
            return;
        }
        int from = Math.max(sentence[0], spot.start() - NEAR);
        int to = Math.min(sentence[1], spot.end() + NEAR);
        boolean isWanted = words.isIn("demand", from, spot.start())
                || words.isIn("modal", from, spot.start())
                || words.isIn("prospect", from, spot.start())
                || words.isIn("conditional", from, spot.start())
                || words.isIn("duty-behind", spot.end(), Math.min(to, spot.end() + BEHIND));
        if (isWanted) {
            return;
        }
        boolean isHandled = words.isIn("handled", from, to);
        boolean isSubject = spot.start() < SUBJECT;
        if ((isHandled && sentences.add(sentence[0])) || mentions++ < MOST_MENTIONS) {
            add(mail.range(spot.start(), spot.end()), isHandled ? HANDLED : isSubject ? IN_SUBJECT : MENTIONED);
        }
    }

    /** That an appeal or a decision ended in some way. */
    private void rulings(Answer answer, String family) {
        answer.evidence(family).stream()
                .filter(one -> isRuling(mail.flatIndex(one.range().start())))
                .limit(1)
                .forEach(one -> add(one.range(), DECIDED));
    }

    private boolean isRuling(int at) {
        int[] sentence = passages.sentenceAt(at);
        return sentence.length > 0
                && (words.isIn("ruling", sentence[0], sentence[1])
                        || words.isIn("submission", sentence[0], sentence[1]));
    }

    private void decisions(Claims claims, Claims.Mood mood) {
        claims.evidence(Claims.RESTORED, mood).stream().findFirst().ifPresent(one -> add(one.range(), DECIDED));
    }

    /** That something is closed still. */
    private void still(Words.Spot spot, Spans closed) {
        TextRange range = mail.range(spot.start(), spot.end());
        TextRange beside = new TextRange(Math.max(0, range.start() - BESIDE), range.end() + BESIDE);
        if (closed.touch(beside)) {
            still.add(beside);
            add(range, STILL);
        }
    }

    private boolean isAsk(Words.Spot spot) {
        return asks.hold(mail.range(spot.start(), spot.end()));
    }

    private void add(TextRange range, int weight) {
        if (weight >= DECIDED) {
            first = Math.min(first, mail.flatIndex(range.start()));
        }
        score += weight;
        evidence.add(new Evidence(range.of(mail.text()), range, weight / 10));
    }

    private boolean endsAsQuestion(int end) {
        return end > 0 && "?\uFF1F".indexOf(mail.flat().charAt(end - 1)) >= 0;
    }
}

package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Evidence;

/** What a mail says on the end of an appeal: in how many of its sentences it grants, refuses, ends, misses or confirms something. */
final class Answer {
    static final String GRANTED = "granted";
    static final String REFUSED = "refused";
    static final String FINAL = "final";
    static final String LACK = "lack";
    static final String NEED = "need";
    static final String RECEIPT = "receipt";
    private static final String FOR_NOW = "for-now";
    private static final int WEIGHT = 8;

    private final MailText mail;
    private final Words words;
    private final Passages passages;
    private final Claims claims;
    private final Spans asks;
    private final Map<String, List<Evidence>> evidence = new HashMap<>();

    private Answer(MailText mail, Words words, Passages passages, Claims claims, Spans asks) {
        this.mail = mail;
        this.words = words;
        this.passages = passages;
        this.claims = claims;
        this.asks = asks;
    }

    static Answer of(MailText mail, Words words, Passages passages, Claims claims, Spans asks) {
        return new Answer(mail, words, passages, claims, asks);
    }

    /** In how many sentences it is said. */
    int count(String family) {
        return evidence(family).size();
    }

    List<Evidence> evidence(String family) {
        return evidence.computeIfAbsent(family, this::collect);
    }

    /** How many words of a family stand in sentences that want or miss something. */
    long wanted(String family) {
        Set<Integer> wanting = new HashSet<>();
        for (String need : List.of(NEED, LACK)) {
            evidence(need)
                    .forEach(one -> wanting.add(
                            passages.sentenceAt(mail.flatIndex(one.range().start()))[0]));
        }
        return words.all(family).stream()
                .map(spot -> passages.sentenceAt(spot.start()))
                .filter(sentence -> sentence.length > 0 && wanting.contains(sentence[0]))
                .count();
    }

    /** Whether something is not given back, and not only for now. */
    boolean refusesForGood() {
        return claims.all().stream()
                .filter(claim -> claim.act().equals(Claims.RESTORED) && claim.mood() == Claims.Mood.DENIED)
                .anyMatch(claim ->
                        !isForNow(mail.flatIndex(claim.evidence().range().start())));
    }

    private boolean isForNow(int at) {
        int[] sentence = passages.sentenceAt(at);
        return sentence.length > 0 && words.isIn(FOR_NOW, sentence[0], sentence[1]);
    }

    /** The first word of each sentence. */
    private List<Evidence> collect(String family) {
        List<Evidence> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Words.Spot spot : words.all(family)) {
            int[] sentence = passages.sentenceAt(spot.start());
            if (sentence.length > 0 && counts(family, spot) && seen.add(sentence[0])) {
                TextRange range = mail.range(spot.start(), spot.end());
                found.add(new Evidence(range.of(mail.text()), range, WEIGHT));
            }
        }
        return found;
    }

    private boolean counts(String family, Words.Spot spot) {
        return switch (family) {
            case LACK, NEED -> true;
            case RECEIPT -> !isAsk(spot);
            case GRANTED -> !isAsk(spot) && isPlain(spot) && !isDenied(spot);
            default -> !isAsk(spot) && isPlain(spot);
        };
    }

    private boolean isAsk(Words.Spot spot) {
        return asks.hold(mail.range(spot.start(), spot.end()));
    }

    /** Neither a question nor what may be. */
    private boolean isPlain(Words.Spot spot) {
        int[] sentence = passages.sentenceAt(spot.start());
        return !words.isIn("conditional", sentence[0], spot.start())
                && !words.isIn("prospect", sentence[0], spot.start())
                && "?\uFF1F".indexOf(mail.flat().charAt(sentence[1] - 1)) < 0;
    }

    private boolean isDenied(Words.Spot spot) {
        int[] sentence = passages.sentenceAt(spot.start());
        int clause = spot.start();
        int least = Math.max(sentence[0], spot.start() - 34);
        while (clause > least && ",;:\uFF0C\uFF1B\u3001".indexOf(mail.flat().charAt(clause - 1)) < 0) {
            clause--;
        }
        return words.isIn("not", clause, spot.start())
                || words.isIn("not-behind", spot.end(), Math.min(sentence[1], spot.end() + 12));
    }
}

package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;

/**
 * The sentences of a mail, and which of them tell what it is about: not those on funds and other matters that stand in
 * every mail, not what was quoted from an earlier one; most of all those that follow the question why.
 */
final class Passages {
    private static final int PLAIN = 10;
    private static final int OF_OPEN = 2;
    /** Of what is done with, or only follows. */
    private static final int OF_ASIDE = 3;

    private static final int OF_CAUSE = 15;
    private static final int OF_ASK = 13;
    /** Sentences after the heading that asks why. */
    private static final int CAUSE_SENTENCES = 4;

    /**
     * @param weight in tenths
     * @param isOpen whether it says what may be, not what is
     */
    private record Passage(int start, int end, int weight, boolean isOpen) {}

    private final List<Passage> passages;
    private final int end;

    private Passages(List<Passage> passages, int end) {
        this.passages = passages;
        this.end = end;
    }

    static Passages of(MailText mail, SignalSet signals, Spans asks) {
        int end = newest(mail, signals);
        List<int[]> sentences = sentences(mail.flat(), end);
        List<Passage> passages = new ArrayList<>();
        int cause = 0;
        for (int[] sentence : sentences) {
            MailText text = MailText.of(mail.flat().substring(sentence[0], sentence[1]));
            if (signals.isIn(SignalSet.CAUSE_HEADING, text)) {
                cause = CAUSE_SENTENCES + 1;
            } else if (signals.isIn(SignalSet.OTHER_HEADING, text)) {
                cause = 0;
            }
            int weight = cause > 0 ? OF_CAUSE : PLAIN;
            cause--;
            if (signals.isIn(SignalSet.BOILERPLATE, text)) {
                weight = 0;
            } else if (signals.isIn(SignalSet.ASIDE, text)) {
                weight = OF_ASIDE;
            }
            passages.add(new Passage(sentence[0], sentence[1], weight, signals.isIn(SignalSet.CONDITIONAL, text)));
        }
        return new Passages(withAsks(passages, mail, asks), end);
    }

    private static List<Passage> withAsks(List<Passage> passages, MailText mail, Spans asks) {
        List<Passage> result = new ArrayList<>();
        for (Passage passage : passages) {
            TextRange range = mail.range(passage.start(), passage.end());
            boolean isAsk = asks.touch(range);
            result.add(
                    isAsk && passage.weight() < OF_ASK
                            ? new Passage(passage.start(), passage.end(), OF_ASK, passage.isOpen())
                            : passage);
        }
        return result;
    }

    /** Where the newest message ends: before the earlier one that it quotes below, if it has words of its own. */
    private static int newest(MailText mail, SignalSet signals) {
        return signals.first(SignalSet.QUOTED_MAIL, mail)
                .filter(start -> lettersBefore(mail.flat(), start) > 120)
                .orElse(mail.flat().length());
    }

    private static long lettersBefore(String text, int end) {
        return text.substring(0, end).chars().filter(Character::isLetter).count();
    }

    private static List<int[]> sentences(String flat, int end) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (endsSentence(flat, i, end)) {
                sentences.add(new int[] {start, i + 1});
                start = i + 1;
            }
        }
        if (start < end) {
            sentences.add(new int[] {start, end});
        }
        return sentences;
    }

    private static boolean endsSentence(String flat, int i, int end) {
        char c = flat.charAt(i);
        if (c == '\n' || "。!?".indexOf(c) >= 0) {
            return true;
        }
        return ".!?".indexOf(c) >= 0 && (i + 1 == end || Character.isWhitespace(flat.charAt(i + 1)));
    }

    /** Where the newest message ends, in the flat form. */
    int end() {
        return end;
    }

    /** In tenths; 0 in what is quoted from an earlier mail. */
    int newestAt(int flatIndex) {
        return flatIndex < end ? PLAIN : 0;
    }

    /** In tenths; little in a sentence that says what may be, 0 in what is quoted. */
    int assertedAt(int flatIndex) {
        return flatIndex >= end ? 0 : at(flatIndex).map(Passage::isOpen).orElse(false) ? OF_OPEN : PLAIN;
    }

    /** In tenths; 0 where nothing is said about the matter. */
    int weightAt(int flatIndex) {
        return at(flatIndex).map(Passage::weight).orElse(0);
    }

    /** Begin and end of the sentence of the newest mail at a place; empty if there is none. */
    int[] sentenceAt(int flatIndex) {
        return at(flatIndex)
                .map(passage -> new int[] {passage.start(), passage.end()})
                .orElse(new int[0]);
    }

    private Optional<Passage> at(int flatIndex) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Passage passage = passages.get(middle);
            if (flatIndex < passage.start()) {
                high = middle - 1;
            } else if (flatIndex >= passage.end()) {
                low = middle + 1;
            } else {
                return Optional.of(passage);
            }
        }
        return Optional.empty();
    }
}

package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.appealworkbench.interview.figures.Figure.Certainty;
import org.appealworkbench.interview.figures.Vocabulary.Kind;
import org.appealworkbench.interview.figures.Vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Numbers in English and German words. One use. */
final class WordNumbers {

    private static final List<String> HALF = List.of("2", Keys.fraction(1, 2), "0.5", "50");

    private final Text text;
    private int at;
    private long total;
    private long section;

    private WordNumbers(Text text) {
        this.text = text;
    }

    /** The end of the number whose first word is given, or -1. */
    static int read(Text text, int start, int end, List<Figure> out) {
        String written = text.plain(start, end).toLowerCase(Locale.ROOT);
        if (written.equals("noon") || written.equals("midnight")) {
            out.add(Figure.of(written, List.of(written.equals("noon") ? "t720" : "t0"), Certainty.PERHAPS));
            return end;
        }
        Word word = Vocabulary.word(written);
        if (word == null) {
            long german = GermanNumbers.value(written);
            if (german > 0) {
                out.add(Figure.of(text.written(start, end), List.of(Long.toString(german)), Certainty.WORDS));
                return end;
            }
            return -1;
        }
        if (word.kind() == Kind.MONTH || word.kind() == Kind.PREFIX) {
            return -1;
        }
        int clock = SpokenTimes.read(text, start, end, written, out);
        if (clock > 0) {
            return clock;
        }
        if (word.isOrdinal()) {
            return ordinal(text, start, end, word, out);
        }
        if (!word.isNumber() && word.kind() != Kind.POWER) {
            out.add(Figure.of(text.written(start, end), List.of(Integer.toString(word.value())), Certainty.PERHAPS));
            return end;
        }
        return new WordNumbers(text).number(start, end, word, out);
    }

    private static int ordinal(Text text, int start, int end, Word word, List<Figure> out) {
        boolean isHalf = word.value() == 2 && !text.has(start, "second") && !text.has(start, "zweit");
        List<String> keys = isHalf ? HALF : List.of(Integer.toString(word.value()), Keys.fraction(1, word.value()));
        boolean isNoun = Character.isUpperCase(text.at(start)) && text.at(start - 1) == ' ';
        boolean isSure = word.kind() == Kind.ORDINAL && !isParty(text, end) && !isNoun;
        out.add(Figure.of(text.written(start, end), keys, isSure ? Certainty.WORDS : Certainty.PERHAPS));
        return end;
    }

    private int number(int start, int firstEnd, Word first, List<Figure> out) {
        at = firstEnd;
        add(first);
        Word last = first;
        int words = 1;
        Word next = next(last);
        while (next != null) {
            add(next);
            last = next;
            words++;
            next = next(last);
        }
        long value = total + section;
        if (words == 1) {
            int fraction = fraction(value, first, start, out);
            if (fraction > 0) {
                return fraction;
            }
        }
        List<String> keys = new ArrayList<>(2);
        keys.add(Long.toString(value));
        if (text.has(at, " and a half")) {
            keys.add(value + ".5");
        }
        boolean isLoose = words == 1 && (first.kind() == Kind.LOOSE || first.kind() == Kind.POWER);
        out.add(Figure.of(text.written(start, at), keys, isLoose ? Certainty.PERHAPS : Certainty.WORDS));
        return at;
    }

    private int fraction(long part, Word first, int start, List<Figure> out) {
        char c = text.at(at);
        int end = text.letters(at + 1);
        if (c != ' ' && c != '-' || end == at + 1) {
            return -1;
        }
        String name = text.plain(at + 1, end).toLowerCase(Locale.ROOT);
        Word whole = Vocabulary.word(name);
        if (whole == null
                || !whole.isOrdinal()
                || whole.value() < 2
                || name.startsWith("second")
                || isParty(text, end)) {
            return -1;
        }
        boolean isHalf = name.startsWith("hal") || name.startsWith("häl");
        List<String> keys =
                new ArrayList<>(List.of(Keys.fraction((int) part, whole.value()), Long.toString(isHalf ? 50 : part)));
        if (isHalf) {
            keys.add("0.5");
        }
        if (part == 1) {
            // "a third check" is no share.
            keys.add(Integer.toString(whole.value()));
        }
        boolean isLoose = first.kind() == Kind.LOOSE && whole.kind() == Kind.LOOSE_ORDINAL;
        out.add(Figure.of(text.written(start, end), keys, isLoose ? Certainty.PERHAPS : Certainty.WORDS));
        return end;
    }

    private static boolean isParty(Text text, int end) {
        return text.has(end, " part") || text.has(end, "-part");
    }

    private void add(Word word) {
        if (word.kind() != Kind.POWER) {
            section += word.value();
        } else if (word.value() == 100) {
            section = Math.max(1, section) * word.value();
        } else {
            total += Math.max(1, section) * word.value();
            section = 0;
        }
    }

    /** The next word if it goes on with the number: "twenty" goes on with "three", "two" does not. */
    private @Nullable Word next(Word last) {
        char c = text.at(at);
        if (c != ' ' && c != '-' || total > Integer.MAX_VALUE) {
            return null;
        }
        int start = text.skip(at + (c == '-' ? 1 : 0));
        boolean isAfterPower = last.kind() == Kind.POWER;
        if (isAfterPower && text.has(start, "and ")) {
            start += 4;
        }
        int end = text.letters(start);
        Word word = end > start ? Vocabulary.word(text.plain(start, end)) : null;
        if (word == null || !word.isNumber() && word.kind() != Kind.POWER) {
            return null;
        }
        boolean isUnit = word.isNumber() && word.value() < 10;
        boolean isTens = !isAfterPower && last.value() >= 20;
        boolean goesOn = word.kind() == Kind.POWER
                ? !isAfterPower || last.value() < word.value()
                : isAfterPower || isTens && isUnit;
        if (!goesOn) {
            return null;
        }
        at = end;
        return word;
    }
}

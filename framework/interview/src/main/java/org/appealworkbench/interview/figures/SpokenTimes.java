package org.appealworkbench.interview.figures;

import java.util.List;
import org.appealworkbench.interview.figures.Figure.Certainty;
import org.appealworkbench.interview.figures.Vocabulary.Word;

/** Clock times in words: half past five, a quarter to six, five p.m., halb sechs. */
final class SpokenTimes {

    private static final int HOUR = 60;

    private SpokenTimes() {}

    /** The end of the time whose first word is given, or -1. */
    static int read(Text text, int start, int end, String word, List<Figure> out) {
        boolean isQuarter = word.equals("quarter");
        if (word.equals("half") || isQuarter) {
            if (text.has(end, " past ")) {
                return relative(text, start, end + 6, isQuarter ? 15 : 30, out);
            }
            return isQuarter && text.has(end, " to ") ? relative(text, start, end + 4, -15, out) : -1;
        }
        if (word.equals("halb")) {
            return relative(text, start, end + 1, -30, out);
        }
        int marked = Clock.marked(text, end);
        Word hour = marked < 0 ? null : Vocabulary.word(word);
        if (hour == null || !hour.isNumber() || hour.value() > 12) {
            return -1;
        }
        List<String> keys = Keys.time(hour.value(), 0, Clock.part(text, end));
        out.add(Figure.of(text.written(start, Math.max(end, marked)), keys, Certainty.WORDS));
        return Math.max(end, marked);
    }

    private static int relative(Text text, int start, int hourStart, int minutes, List<Figure> out) {
        int digits = text.digits(hourStart, 2);
        int end = digits > hourStart ? digits : text.letters(hourStart);
        Word word = digits > hourStart || end == hourStart ? null : Vocabulary.word(text.plain(hourStart, end));
        int hour = digits > hourStart
                ? text.integer(hourStart, digits)
                : word != null && word.isNumber() ? word.value() : 0;
        if (hour < 1 || hour > 12) {
            return -1;
        }
        int clock = hour % 12 * HOUR + minutes;
        int shown = clock < 0 ? clock + 12 * HOUR : clock;
        DayPart part = Clock.part(text, end);
        List<String> keys = Keys.time(shown / HOUR == 0 ? 12 : shown / HOUR, shown % HOUR, part);
        int marked = Clock.marked(text, end);
        int last = Math.max(end, marked);
        out.add(Figure.of(text.written(start, last), keys, digits > hourStart ? Certainty.DIGITS : Certainty.WORDS));
        return last;
    }
}

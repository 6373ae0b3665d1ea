package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.interview.figures.Figure.Certainty;

/** Reads all figures of a text in one pass; at each place the longest notation is tried first. */
final class FigureReader {

    private final Text text;
    private final List<Figure> out = new ArrayList<>();

    private FigureReader(Text text) {
        this.text = text;
    }

    static List<Figure> read(String text) {
        FigureReader reader = new FigureReader(new Text(text));
        reader.run();
        return reader.out;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.at(at);
            if (text.isDigit(at)) {
                at = digits(at);
            } else if (Text.isLatin(c)) {
                at = word(at);
            } else if (c == '+') {
                at = Tokens.phone(text, at, out);
            } else if (c >= Text.FIRST_HAN) {
                at = character(at);
            } else {
                at++;
            }
        }
    }

    private int digits(int at) {
        int end = text.hasHan() ? han(at) : -1;
        end = end < 0 ? NumericDates.read(text, at, out) : end;
        end = end < 0 ? Clock.read(text, at, out) : end;
        end = end < 0 ? LatinDates.dayFirst(text, at, out) : end;
        return end < 0 ? Tokens.read(text, at, out) : end;
    }

    private int han(int at) {
        int end = HanDates.read(text, at, out);
        end = end < 0 ? HanTimes.read(text, at, out) : end;
        return end < 0 ? HanNumbers.read(text, at, out) : end;
    }

    private int word(int at) {
        int end = text.letters(at);
        if (end == at) {
            end++;
            while (text.isLetter(end)) {
                end++;
            }
        }
        if (Tokens.goesOn(text, end)) {
            return Tokens.read(text, at, out);
        }
        int dates = LatinDates.monthFirst(text, at, end, out);
        int numbers = dates < 0 ? WordNumbers.read(text, at, end, out) : dates;
        return numbers < 0 ? end : numbers;
    }

    private int character(int at) {
        char c = text.at(at);
        if (c == '半' || HanNumeral.isNumeral(c)) {
            int end = han(at);
            if (end > 0) {
                return end;
            }
            end = at + 1;
            while (HanNumeral.isNumeral(text.at(end))) {
                end++;
            }
            return end;
        }
        int loose = Vocabulary.looseValue(c);
        if (loose >= 0) {
            String key = Integer.toString(loose);
            out.add(Figure.of(text.written(at, at + 1), List.of(key), Certainty.PERHAPS));
        }
        return at + 1;
    }
}

package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Dates in digits alone: 2024-05-01, 5/1, 1.5.2024. */
final class NumericDates {

    private static final String MARKS = "-/.";

    private NumericDates() {}

    /** The end of the date that begins here, or -1. */
    static int read(Text text, int start, List<Figure> out) {
        int first = text.digits(start, 4);
        char mark = text.at(first);
        if (first == start || MARKS.indexOf(mark) < 0) {
            return -1;
        }
        int second = text.digits(first + 1, 2);
        if (second == first + 1) {
            return -1;
        }
        int third = text.at(second) == mark ? text.digits(second + 1, 4) : second;
        int end = third > second + 1 ? third : second;
        if (text.isWordPart(end) || text.at(end) == '-' && text.isDigit(end + 1)) {
            return -1;
        }
        int a = text.integer(start, first);
        int b = text.integer(first + 1, second);
        if (first - start == 4) {
            Day day = new Day(a, b, end == third && end > second ? text.integer(second + 1, end) : 0);
            boolean isDate = Day.isYear(a) && day.isValid() && (day.day() > 0 || mark != '.');
            return isDate ? add(text, start, end, List.of(day), List.of(), out) : -1;
        }
        return first - start > 2 ? -1 : inEitherOrder(text, start, end, second, mark, out, a, b);
    }

    /** Day and month, or month and day: both are possible until a partner decides. */
    private static int inEitherOrder(
            Text text, int start, int end, int second, char mark, List<Figure> out, int a, int b) {
        boolean hasYear = end > second;
        if (text.has(start, "24/7")) {
            out.add(Figure.digits("24", List.of("24")));
            out.add(Figure.digits("7", List.of("7")));
            return end;
        }
        boolean isPadded = text.at(start) == '0' && second - start == 5;
        boolean isOpen = mark == '.' && !hasYear && text.at(second) == '.';
        if (!hasYear && (mark == '-' && !isPadded || mark == '.' && !isOpen)) {
            return -1;
        }
        int year = hasYear ? text.integer(second + 1, end) : 0;
        int full = year > 0 && year < 100 ? 2000 + year : year;
        List<Day> days = new ArrayList<>(2);
        for (Day day : List.of(new Day(full, a, b), new Day(full, b, a))) {
            if (day.isValid() && day.day() > 0) {
                days.add(day);
            }
        }
        List<String> others = new ArrayList<>();
        if (mark == '/' && !hasYear) {
            others.add(Keys.fraction(a, b));
            others.add(Keys.id(text.plain(start, end)));
        }
        if (isOpen) {
            others.add(Keys.number(text.plain(start, end)));
        }
        if (mark == '-' && !hasYear) {
            others.add(Keys.id(text.plain(start, end)));
        }
        return days.isEmpty() && others.isEmpty() ? -1 : add(text, start, end, days, others, out);
    }

    private static int add(Text text, int start, int end, List<Day> days, List<String> others, List<Figure> out) {
        Set<String> offers = new LinkedHashSet<>(others);
        Set<String> accepts = new LinkedHashSet<>(others);
        for (Day day : days) {
            offers.addAll(day.offers());
            accepts.addAll(day.accepts());
        }
        out.add(new Figure(
                text.written(start, end), List.copyOf(offers), List.copyOf(accepts), Figure.Certainty.DIGITS));
        return end;
    }
}

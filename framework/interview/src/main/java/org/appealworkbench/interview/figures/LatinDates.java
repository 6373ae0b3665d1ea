package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.interview.figures.Vocabulary.Kind;
import org.appealworkbench.interview.figures.Vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month in English or German, alone, in ranges and in lists. One use. */
final class LatinDates {

    private static final List<String> RANGES = List.of("-", "to ", "through ", "until ", "till ", "bis ");
    private static final List<String> LISTS = List.of(",", "and ", "or ", "und ", "oder ", "&");
    private static final int MOST = 31;

    private record Item(int month, int day, int start, int end, boolean mayBeNumber) {}

    private final Text text;
    private final List<Item> items = new ArrayList<>(2);
    private int at;

    private LatinDates(Text text) {
        this.text = text;
    }

    /** The end of dates such as "May 1 to 5, 2024" or "January to March", or -1. */
    static int monthFirst(Text text, int start, int end, List<Figure> out) {
        int month = month(text, start, end);
        if (month == 0) {
            return -1;
        }
        LatinDates dates = new LatinDates(text);
        dates.at = end;
        dates.afterMonth(month, start);
        while (dates.items.size() < MOST && dates.next(month)) {
            Item last = dates.items.get(dates.items.size() - 1);
            month = last.month();
        }
        return dates.finish(out);
    }

    /** The end of dates such as "1 May 2024", "1st of May", "1.–5. Mai", or -1. */
    static int dayFirst(Text text, int start, List<Figure> out) {
        LatinDates dates = new LatinDates(text);
        int first = dates.day(start);
        if (first < 0) {
            return -1;
        }
        int firstDay = text.integer(start, text.digits(start, 2));
        int link = dates.link(first, RANGES);
        link = link < 0 ? dates.link(first, LISTS) : link;
        int second = link < 0 ? -1 : dates.day(link);
        int name = text.skip(second < 0 ? first : second);
        name = text.has(name, "of ") ? name + 3 : name;
        int nameEnd = text.letters(name);
        int month = month(text, name, nameEnd);
        if (month == 0) {
            return -1;
        }
        if (second < 0) {
            dates.items.add(new Item(month, firstDay, start, nameEnd, false));
        } else {
            dates.items.add(new Item(month, firstDay, start, text.digits(start, 2), false));
            int day = text.integer(link, text.digits(link, 2));
            dates.items.add(new Item(month, day, link, nameEnd, false));
        }
        dates.at = nameEnd;
        return dates.finish(out);
    }

    /** "may" is a verb. */
    private static int month(Text text, int start, int end) {
        char c = text.at(start);
        if (end - start < 3 || !Character.isUpperCase(c)) {
            return 0;
        }
        @Nullable Word word = Vocabulary.word(text.plain(start, end));
        return word != null && word.kind() == Kind.MONTH ? word.value() : 0;
    }

    private void afterMonth(int month, int start) {
        int name = at;
        int from = text.skip(text.at(at) == '.' ? at + 1 : at);
        int end = day(from);
        if (end > 0 && !isNumber(end)) {
            items.add(new Item(month, text.integer(from, text.digits(from, 2)), start, end, false));
            at = end;
        } else {
            items.add(new Item(month, 0, start, name, false));
            at = name;
        }
    }

    /** The end of a day of a month with what makes it an ordinal, or -1. */
    private int day(int start) {
        int end = text.digits(start, 2);
        if (end == start || !Day.isDay(text.integer(start, end))) {
            return -1;
        }
        if (text.has(end, "st") || text.has(end, "nd") || text.has(end, "rd") || text.has(end, "th")) {
            return text.isWordPart(end + 2) ? -1 : end + 2;
        }
        if (text.at(end) == '.' && !text.isDigit(end + 1)) {
            // The end of a sentence is no part of the day, unless a month follows.
            return isDotOfDay(end) ? end + 1 : end;
        }
        return text.isWordPart(end) ? -1 : end;
    }

    private boolean isDotOfDay(int dot) {
        int next = text.skip(dot + 1);
        int end = text.letters(next);
        return month(text, next, end) > 0 || link(dot + 1, RANGES) > 0 || link(dot + 1, LISTS) > 0;
    }

    private boolean isNumber(int end) {
        char c = text.at(end);
        return c == ':' && text.isDigit(end + 1)
                || c == '%'
                || c == '.' && text.isDigit(end + 1)
                || c == ',' && text.digits(end + 1, 3) == end + 4
                || text.at(text.skip(end)) == '%'
                || Clock.marked(text, end) >= 0;
    }

    private boolean next(int month) {
        Item last = items.get(items.size() - 1);
        int range = link(at, RANGES);
        int start = range < 0 ? link(at, LISTS) : range;
        if (start < 0) {
            return false;
        }
        int nameEnd = text.letters(start);
        int named = month(text, start, nameEnd);
        if (named > 0) {
            at = nameEnd;
            afterMonth(named, start);
            return true;
        }
        int end = last.day() > 0 ? day(start) : -1;
        if (end < 0 || isNumber(end)) {
            return false;
        }
        items.add(new Item(month, text.integer(start, text.digits(start, 2)), start, end, range < 0));
        at = end;
        return true;
    }

    /** Past the word or mark that links two dates, or -1. */
    private int link(int from, List<String> words) {
        int start = text.skip(from);
        for (String word : words) {
            if (text.has(start, word) && (start > from || word.length() == 1)) {
                return text.skip(start + word.length());
            }
        }
        return -1;
    }

    private int finish(List<Figure> out) {
        int year = 0;
        int from = text.at(at) == '.' ? at + 1 : at;
        from = text.skip(text.at(from) == ',' ? from + 1 : from);
        from = text.has(from, "of ") ? from + 3 : from;
        int end = text.digits(from, 4);
        boolean isYear = end == from + 4 && Day.isYear(text.integer(from, end)) && !text.isWordPart(end);
        if (isYear && from > at) {
            year = text.integer(from, end);
        }
        for (Item item : items) {
            boolean isLast = item.end() == items.get(items.size() - 1).end() && year > 0;
            out.add(figure(item, year, text.written(item.start(), isLast ? end : item.end())));
        }
        return year > 0 ? end : at;
    }

    private static Figure figure(Item item, int year, String written) {
        Day day = new Day(year, item.month(), item.day());
        if (item.mayBeNumber()) {
            // "May 1 and 3 orders"
            List<String> keys = new ArrayList<>(day.offers());
            keys.addAll(day.accepts());
            keys.add(Integer.toString(item.day()));
            return Figure.digits(written, keys);
        }
        boolean isSure = item.day() > 0 || year > 0;
        return day.figure(written, isSure ? Figure.Certainty.DIGITS : Figure.Certainty.PERHAPS);
    }
}

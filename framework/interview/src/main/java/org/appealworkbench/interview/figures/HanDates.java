package org.appealworkbench.interview.figures;

import java.util.List;

/** Dates, months and years among Chinese or Japanese characters, alone, in ranges and in lists. One use. */
final class HanDates {

    private static final String RANGE = "-至到";
    private static final String LINKS = "-至到、和及与,";
    private static final String PARTS_OF_YEAR = "底初末中度Qq第上下春夏秋冬";

    private final Text text;
    private final List<Figure> out;
    private int at;
    private int year;
    private int month;
    private boolean hasDay;

    private HanDates(Text text, List<Figure> out) {
        this.text = text;
        this.out = out;
    }

    /** The end of the dates that begin here, or -1. */
    static int read(Text text, int start, List<Figure> out) {
        HanDates dates = new HanDates(text, out);
        if (!dates.date(start)) {
            return -1;
        }
        while (dates.month > 0 && dates.next()) {
            // Each turn takes one more date.
        }
        return dates.at;
    }

    private boolean date(int start) {
        HanNumeral number = HanNumeral.at(text, start);
        if (number == null) {
            return false;
        }
        int mark = text.skip(number.end());
        if (text.at(mark) == '年') {
            return year(number, mark + 1);
        }
        return months(number, start);
    }

    private boolean year(HanNumeral number, int end) {
        int length = number.end() - number.start();
        int value = number.intValue();
        boolean isLong = length == 4 && number.isDigitString() && Day.isYear(value);
        boolean isShort = length == 2 && number.isDigitString();
        if (!isLong && !isShort) {
            return false;
        }
        int full = isLong ? value : 2000 + value;
        int next = text.skip(end);
        next = text.at(next) == '的' ? next + 1 : next;
        HanNumeral following = HanNumeral.at(text, next);
        int before = year;
        year = full;
        if (following != null && months(following, number.start())) {
            return true;
        }
        year = before;
        boolean isQuarter = following != null && text.at(following.end()) == '季';
        if (isLong || isQuarter || PARTS_OF_YEAR.indexOf(text.at(end)) >= 0) {
            out.add(Figure.of(
                    text.written(number.start(), end),
                    List.of(Integer.toString(full), number.key()),
                    number.isInDigits() ? Figure.Certainty.DIGITS : Figure.Certainty.WORDS));
            at = end;
            return true;
        }
        return false;
    }

    /** A month with or without a day, or two months that share their character. */
    private boolean months(HanNumeral number, int start) {
        if (!number.isBetween(1, 12)) {
            return false;
        }
        int mark = text.skip(number.end());
        if (text.at(mark) == '月') {
            month = number.intValue();
            at = mark + 1;
            hasDay = days(start);
            if (!hasDay) {
                at = text.at(at) == '份' ? at + 1 : at;
                add(start, at, 0, number);
            }
            return true;
        }
        int link = text.skip(mark);
        HanNumeral last = RANGE.indexOf(text.at(link)) >= 0 ? HanNumeral.at(text, text.skip(link + 1)) : null;
        if (last == null || !last.isBetween(1, 12) || text.at(text.skip(last.end())) != '月') {
            return false;
        }
        int end = text.skip(last.end()) + 1;
        if (HanNumeral.at(text, text.skip(end)) != null) {
            return false;
        }
        month = number.intValue();
        add(start, number.end(), 0, number);
        month = last.intValue();
        add(last.start(), end, 0, last);
        at = end;
        return true;
    }

    private boolean days(int start) {
        HanNumeral first = HanNumeral.at(text, text.skip(at));
        if (first == null || !first.isBetween(1, 31)) {
            return false;
        }
        int end = text.skip(first.end());
        if (isDayMark(end)) {
            add(start, end + 1, first.intValue(), first);
            at = end + 1;
            return true;
        }
        HanNumeral last = LINKS.indexOf(text.at(end)) >= 0 ? HanNumeral.at(text, text.skip(end + 1)) : null;
        if (last != null && last.isBetween(1, 31) && isDayMark(text.skip(last.end()))) {
            add(start, first.end(), first.intValue(), first);
            at = text.skip(last.end()) + 1;
            add(last.start(), at, last.intValue(), last);
            return true;
        }
        if (first.isInDigits()
                && !text.isWordPart(first.end())
                && !Vocabulary.isMeasure(text.at(first.end()))
                && "%.:/".indexOf(text.at(first.end())) < 0) {
            add(start, first.end(), first.intValue(), first);
            at = first.end();
            return true;
        }
        return false;
    }

    private boolean isDayMark(int index) {
        return text.at(index) == '日' || text.at(index) == '号';
    }

    private boolean next() {
        int link = text.skip(at);
        if (LINKS.indexOf(text.at(link)) < 0) {
            return false;
        }
        int start = text.skip(link + 1);
        HanNumeral number = HanNumeral.at(text, start);
        if (number == null) {
            return false;
        }
        int mark = text.skip(number.end());
        if (hasDay && number.isBetween(1, 31) && isDayMark(mark)) {
            add(start, mark + 1, number.intValue(), number);
            at = mark + 1;
            return true;
        }
        return (text.at(mark) == '月' || text.at(mark) == '年') && date(start);
    }

    private void add(int start, int end, int day, HanNumeral number) {
        boolean digits = day > 0 || number.isInDigits() || year > 0;
        out.add(new Day(year, month, day)
                .figure(text.written(start, end), digits ? Figure.Certainty.DIGITS : Figure.Certainty.WORDS));
    }
}

package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.List;

/** Clock times among Chinese or Japanese characters: 下午三点, 17点半, 午後3時. */
final class HanTimes {

    private static final String RANGE = "-至到";

    private HanTimes() {}

    /** The end of the time that begins here, or -1. */
    static int read(Text text, int start, List<Figure> out) {
        HanNumeral hour = HanNumeral.at(text, start);
        if (hour == null || !hour.isBetween(0, 24)) {
            return -1;
        }
        int mark = text.skip(hour.end());
        if (isHourMark(text, mark)) {
            return time(text, hour, mark + 1, out);
        }
        int link = RANGE.indexOf(text.at(mark)) >= 0 ? text.skip(mark + 1) : -1;
        HanNumeral last = link < 0 ? null : HanNumeral.at(text, link);
        if (last == null || !last.isBetween(0, 24) || !isHourMark(text, text.skip(last.end()))) {
            return -1;
        }
        add(text, hour, hour.end(), 0, out);
        return link;
    }

    private static boolean isHourMark(Text text, int index) {
        char c = text.at(index);
        return c == '点' && "几描".indexOf(text.at(index + 1)) < 0
                || c == '时' && "间候".indexOf(text.at(index + 1)) < 0 && text.at(index + 1) != '間';
    }

    private static int time(Text text, HanNumeral hour, int end, List<Figure> out) {
        if (text.at(end) == '半') {
            return add(text, hour, end + 1, 30, out);
        }
        if (text.at(end + 1) == '刻' && (text.at(end) == '一' || text.at(end) == '三')) {
            return add(text, hour, end + 2, text.at(end) == '一' ? 15 : 45, out);
        }
        HanNumeral minute = HanNumeral.at(text, end);
        if (minute == null) {
            boolean isFull = text.at(end) == '整' || text.at(end) == '钟';
            return add(text, hour, isFull ? end + 1 : end, 0, out);
        }
        boolean isMarked = text.at(minute.end()) == '分';
        if (minute.isBetween(0, 59) && (isMarked || minute.end() - minute.start() > 1)) {
            return add(text, hour, isMarked ? minute.end() + 1 : minute.end(), minute.intValue(), out);
        }
        return -1;
    }

    private static int add(Text text, HanNumeral hour, int end, int minute, List<Figure> out) {
        DayPart part = Vocabulary.dayPart(text, hour.start(), hour.intValue());
        List<String> keys = new ArrayList<>(Keys.time(hour.intValue(), minute, part));
        if (minute == 0) {
            // "9 to 11 a.m." names the hour alone, and 三点 may be three points.
            keys.add(hour.key());
        }
        out.add(Figure.of(text.written(hour.start(), end), keys, certainty(hour, part)));
        return end;
    }

    private static Figure.Certainty certainty(HanNumeral hour, DayPart part) {
        if (hour.isInDigits()) {
            return Figure.Certainty.DIGITS;
        }
        // 早一点 is no hour.
        return hour.intValue() == 1 && part == DayPart.UNTOLD ? Figure.Certainty.PERHAPS : Figure.Certainty.WORDS;
    }
}

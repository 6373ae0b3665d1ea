package org.appealworkbench.interview.figures;

import java.util.List;

/** Clock times in digits: 17:30, 3 p.m., 17 Uhr, 5:30pm, 下午5:30. */
final class Clock {

    private static final int LAST_HOUR = 24;

    private Clock() {}

    /** The end of the time that begins here, or -1. */
    static int read(Text text, int start, List<Figure> out) {
        int hourEnd = text.digits(start, 2);
        if (hourEnd == start || text.integer(start, hourEnd) > LAST_HOUR) {
            return -1;
        }
        int end = hourEnd;
        int minute = 0;
        boolean isPointed = false;
        if (text.at(hourEnd) == ':' || text.at(hourEnd) == '.') {
            int minuteEnd = text.digits(hourEnd + 1, 2);
            if (minuteEnd == hourEnd + 3 && text.integer(hourEnd + 1, minuteEnd) < 60) {
                minute = text.integer(hourEnd + 1, minuteEnd);
                isPointed = text.at(hourEnd) == '.';
                end = seconds(text, minuteEnd);
            }
        }
        int marked = marked(text, end);
        if (marked < 0 && (end == hourEnd || isPointed || text.isWordPart(end))) {
            return -1;
        }
        int hour = text.integer(start, hourEnd);
        DayPart part = part(text, end);
        if (part == DayPart.UNTOLD) {
            part = Vocabulary.dayPart(text, start, hour);
        }
        int last = Math.max(end, marked);
        out.add(Figure.digits(text.written(start, last), Keys.time(hour, minute, part)));
        return last;
    }

    private static int seconds(Text text, int end) {
        int seconds = text.at(end) == ':' ? text.digits(end + 1, 2) : end;
        return seconds == end + 3 ? seconds : end;
    }

    /** Past "a.m.", "pm", "Uhr", "o'clock"; -1 if there is none. */
    static int marked(Text text, int end) {
        int at = text.skip(end);
        char c = Character.toLowerCase(text.at(at));
        if (c == 'a' || c == 'p') {
            int m = text.at(at + 1) == '.' ? text.skip(at + 2) : at + 1;
            if (Character.toLowerCase(text.at(m)) == 'm' && !text.isWordPart(m + 1)) {
                return text.at(m + 1) == '.' && text.at(at + 1) == '.' ? m + 2 : m + 1;
            }
        }
        if (text.has(at, "Uhr")) {
            return at + 3;
        }
        if (text.has(at, "o'clock")) {
            return at + 7;
        }
        return at > end && (text.has(at, "in the ") && (dayTime(text, at + 7) != DayPart.UNTOLD)) ? end : -1;
    }

    /** What is said behind a time about the half of the day. */
    static DayPart part(Text text, int end) {
        int at = text.skip(end);
        if (text.has(at, "o'clock")) {
            at = text.skip(at + 7);
        }
        if (text.has(at, "in the ")) {
            return dayTime(text, at + 7);
        }
        return switch (marked(text, at) < 0 ? ' ' : Character.toLowerCase(text.at(at))) {
            case 'a' -> DayPart.MORNING;
            case 'p' -> DayPart.AFTERNOON;
            default -> DayPart.UNTOLD;
        };
    }

    private static DayPart dayTime(Text text, int at) {
        if (text.has(at, "morning")) {
            return DayPart.MORNING;
        }
        return text.has(at, "afternoon") || text.has(at, "evening") ? DayPart.AFTERNOON : DayPart.UNTOLD;
    }
}

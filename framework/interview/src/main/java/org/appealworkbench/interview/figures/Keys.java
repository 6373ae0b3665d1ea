package org.appealworkbench.interview.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** One notation for each meaning. Numbers have no mark before them, all else has a letter. */
final class Keys {

    private static final int LONGEST = 40;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private Keys() {}

    static String number(String digits) {
        if (digits.length() > LONGEST) {
            return id(digits);
        }
        if (digits.indexOf('.') >= 0) {
            return number(new BigDecimal(digits));
        }
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** However it is divided: ids are copied with and without their dashes. */
    static String id(String token) {
        StringBuilder id = new StringBuilder(token.length() + 1).append('#');
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c != '-' && c != '_' && c != ' ') {
                id.append(c);
            }
        }
        return id.toString().toUpperCase(Locale.ROOT);
    }

    static String fraction(int part, int whole) {
        return "f" + part + "/" + whole;
    }

    /** A day of a month that is not named. */
    static String day(int day) {
        return "d" + day;
    }

    static String dayOfDate(int day) {
        return "o" + day;
    }

    /** Both halves of the day, if the hour does not tell which. */
    static List<String> time(int hour, int minute, DayPart part) {
        int clock = hour % 12 * 60 + minute;
        if (part == DayPart.MORNING && hour <= 12) {
            return List.of("t" + clock);
        }
        if (part == DayPart.AFTERNOON && hour <= 12) {
            return List.of("t" + (clock + MINUTES_OF_DAY / 2));
        }
        return hour >= 1 && hour <= 12
                ? List.of("t" + clock, "t" + (clock + MINUTES_OF_DAY / 2))
                : List.of("t" + (hour * 60 + minute) % MINUTES_OF_DAY);
    }
}

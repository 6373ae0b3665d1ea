package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A day or a month; zero stands for what is not given.
 *
 * <p>With a year it is no partner of the same day in another year; without one it is a partner of both.
 */
record Day(int year, int month, int day) {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    static boolean isMonth(int number) {
        return number >= 1 && number <= LAST_MONTH;
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= LAST_DAY;
    }

    boolean isValid() {
        return isMonth(month) && (day == 0 || isDay(day));
    }

    Figure figure(String written, Figure.Certainty certainty) {
        return new Figure(written, offers(), accepts(), certainty);
    }

    List<String> offers() {
        List<String> keys = new ArrayList<>(7);
        if (day > 0) {
            keys.add(bareOrDated(month + "-" + day));
            keys.add(Keys.dayOfDate(day));
        }
        keys.add(bareOrDated("m" + month));
        if (year > 0) {
            keys.add(Integer.toString(year));
            keys.add(full("m" + month));
            if (day > 0) {
                keys.add(full(month + "-" + day));
            }
        }
        return keys;
    }

    List<String> accepts() {
        String name = day > 0 ? month + "-" + day : "m" + month;
        List<String> keys = new ArrayList<>(3);
        keys.add("b" + name);
        keys.add(year > 0 ? full(name) : "y" + name);
        if (day > 0) {
            keys.add(Keys.day(day));
        }
        return keys;
    }

    private String bareOrDated(String name) {
        return (year > 0 ? "y" : "b") + name;
    }

    private String full(String name) {
        return "y" + year + ":" + name;
    }
}

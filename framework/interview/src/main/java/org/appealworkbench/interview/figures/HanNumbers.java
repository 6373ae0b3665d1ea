package org.appealworkbench.interview.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.interview.figures.Figure.Certainty;

/** Counts, ordinals, shares and percentages among Chinese or Japanese characters. */
final class HanNumbers {

    private static final String SHARE = "分之";
    private static final String SHORT_POINT = "点";
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final List<String> HALF = List.of(Keys.fraction(1, 2), "0.5", "50");

    private HanNumbers() {}

    /** The end of the number that begins here, or -1; digits with no Chinese unit behind them are for others. */
    static int read(Text text, int start, List<Figure> out) {
        if (text.at(start) == '半') {
            out.add(new Figure(text.written(start, start + 1), HALF, HALF, Certainty.PERHAPS));
            return start + 1;
        }
        HanNumeral number = HanNumeral.at(text, start);
        if (number == null) {
            return -1;
        }
        if (text.has(number.end(), SHARE)) {
            HanNumeral part = HanNumeral.at(text, number.end() + SHARE.length());
            if (part != null) {
                return share(text, number, part, out);
            }
        }
        if (number.isInDigits() && number.isDigitString()) {
            return -1;
        }
        Day feast = Vocabulary.feast(text.plain(start, number.end()));
        if (feast != null) {
            List<String> offers = new ArrayList<>(feast.offers());
            offers.add(number.key());
            out.add(new Figure(text.written(start, number.end()), offers, List.of(number.key()), Certainty.PERHAPS));
            return number.end();
        }
        if (text.has(start, "一半")) {
            out.add(Figure.of(text.written(start, start + 2), HALF, Certainty.WORDS));
            return start + 2;
        }
        HanNumeral decimals = text.has(number.end(), SHORT_POINT) ? HanNumeral.at(text, number.end() + 1) : null;
        if (decimals != null && decimals.intValue() > 0) {
            return decimal(text, number, decimals, out);
        }
        return count(text, number, out);
    }

    private static int share(Text text, HanNumeral whole, HanNumeral part, List<Figure> out) {
        BigDecimal value = part.value();
        int end = part.end();
        HanNumeral decimals = text.has(end, SHORT_POINT) ? HanNumeral.at(text, end + 1) : null;
        if (decimals != null) {
            value = joined(part, decimals);
            end = decimals.end();
        }
        List<String> keys = whole.intValue() == 100
                ? List.of(Keys.number(value))
                : whole.intValue() == 1000
                        ? List.of(Keys.number(value), Keys.number(value.movePointLeft(1)))
                        : List.of(Keys.fraction(part.intValue(), whole.intValue()));
        out.add(Figure.of(text.written(whole.start(), end), keys, Certainty.WORDS));
        return end;
    }

    private static int decimal(Text text, HanNumeral number, HanNumeral decimals, List<Figure> out) {
        String key = Keys.number(joined(number, decimals));
        out.add(Figure.of(text.written(number.start(), decimals.end()), List.of(key), Certainty.WORDS));
        return decimals.end();
    }

    /** 一点二万: the power stands behind the decimals. */
    private static BigDecimal joined(HanNumeral number, HanNumeral decimals) {
        BigDecimal fraction = decimals.value();
        int places = decimals.end() - decimals.start();
        int power = 0;
        if (!decimals.isDigitString()) {
            BigDecimal factor = fraction.precision() > 0 ? fraction : BigDecimal.ONE;
            places = 1;
            while (factor.compareTo(BigDecimal.TEN) >= 0) {
                factor = factor.movePointLeft(1);
                power++;
            }
            fraction = factor;
        }
        return number.value().add(fraction.movePointLeft(places)).scaleByPowerOfTen(power);
    }

    private static int count(Text text, HanNumeral number, List<Figure> out) {
        int start = number.start();
        int length = number.end() - start;
        if (number.isDigitString() && (length == 2 || length == 3)) {
            // 三四天 is three or four, 统一三天 is three.
            for (int i = start; i < number.end(); i++) {
                boolean isLast = i == number.end() - 1 && text.at(start) == '一';
                out.add(Figure.of(
                        text.written(i, i + 1),
                        keys(HanNumeral.digit(text.at(i)), text, number.end()),
                        isLast && Vocabulary.isMeasure(text.at(number.end())) ? Certainty.WORDS : Certainty.PERHAPS));
            }
            return number.end();
        }
        int end = number.end();
        Certainty certainty = certainty(text, number);
        boolean isCounted = certainty == Certainty.WORDS && Vocabulary.isMeasure(text.at(end));
        int from = text.at(start - 1) == '第' ? start - 1 : start;
        out.add(Figure.of(text.written(from, isCounted ? end + 1 : end), keys(number.value(), text, end), certainty));
        return end;
    }

    /** What a number means with the unit behind it. */
    static List<String> keys(BigDecimal number, Text text, int end) {
        String key = Keys.number(number);
        char unit = text.at(end);
        if (unit == '日' || unit == '号') {
            return List.of(key, Keys.day(number.intValue()), Keys.dayOfDate(number.intValue()));
        }
        if (unit == '成' || unit == '割') {
            return List.of(key, Keys.number(number.scaleByPowerOfTen(1)));
        }
        if (text.at(end + 1) == '半' || unit == '半') {
            return List.of(key, Keys.number(number.add(ONE_HALF)));
        }
        return List.of(key);
    }

    private static Certainty certainty(Text text, HanNumeral number) {
        int start = number.start();
        int end = number.end();
        char before = text.at(start - 1);
        char after = text.at(end);
        boolean isOrdinal = before == '第';
        if (number.isInDigits()) {
            return Certainty.DIGITS;
        }
        if (before == '几' || before == '数' || "周期拜".indexOf(before) >= 0 || after == '几' || isIdiom(text, start, end)) {
            return Certainty.PERHAPS;
        }
        boolean isCounted = Vocabulary.isMeasure(after) || after == '成';
        if (number.value().equals(BigDecimal.ONE)) {
            return isOrdinal && isCounted ? Certainty.WORDS : Certainty.PERHAPS;
        }
        return isCounted || !number.isDigitString() && end - start > 1 ? Certainty.WORDS : Certainty.PERHAPS;
    }

    private static boolean isIdiom(Text text, int start, int end) {
        return Vocabulary.isIdiom(text.plain(start, end))
                || end < text.length() && Vocabulary.isIdiom(text.plain(start, end + 1))
                || end + 2 < text.length() && Vocabulary.isIdiom(text.plain(start, end + 3));
    }
}

package org.appealworkbench.interview.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A numeral among Chinese or Japanese characters, in characters, in digits or in both. */
record HanNumeral(int start, int end, BigDecimal value, boolean isInDigits, boolean isDigitString) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千";
    private static final int LONGEST = 20;

    static boolean isNumeral(char c) {
        return c == '两' || DIGITS.indexOf(c) >= 0 || isPower(c);
    }

    static boolean isPower(char c) {
        return POWERS.indexOf(c) >= 0 || c == '万' || c == '亿';
    }

    /** The numeral that begins here, or null. */
    static @Nullable HanNumeral at(Text text, int start) {
        HanNumeral known = text.numeral();
        if (known != null && known.start() == start) {
            return known;
        }
        int end = start;
        boolean hasPower = false;
        while (isNumeral(text.at(end)) || text.isDigit(end) || isPoint(text, end)) {
            if (end > start && isOtherScript(text.at(end - 1), text.at(end))) {
                break;
            }
            hasPower |= isPower(text.at(end));
            end++;
            if (end - start > LONGEST) {
                return null;
            }
        }
        if (end == start || text.at(start) == '.' || text.at(start) == ',') {
            return null;
        }
        String written = text.plain(start, end);
        BigDecimal value = hasPower ? value(written) : decimal(written);
        return text.keep(new HanNumeral(start, end, value, text.isDigit(start), !hasPower));
    }

    /** 周五9点: no number is written half in digits without a power of ten between. */
    private static boolean isOtherScript(char before, char c) {
        return !isPower(before) && !isPower(c) && (before < Text.FIRST_HAN) != (c < Text.FIRST_HAN);
    }

    private static boolean isPoint(Text text, int index) {
        return (text.at(index) == '.' || text.at(index) == ',') && text.isDigit(index - 1) && text.isDigit(index + 1);
    }

    static BigDecimal digit(char c) {
        return BigDecimal.valueOf(c == '两' ? 2 : c <= '9' ? c - '0' : DIGITS.indexOf(c));
    }

    boolean isBetween(int least, int most) {
        return end - start <= 4 && intValue() >= least && intValue() <= most && value.scale() <= 0;
    }

    int intValue() {
        return value.intValue();
    }

    String key() {
        return Keys.number(value);
    }

    private static BigDecimal value(String numeral) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = BigDecimal.ZERO;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int power = POWERS.indexOf(c);
            if (power >= 0) {
                section = section.add(orOne(digit).scaleByPowerOfTen(power + 1));
                digit = BigDecimal.ZERO;
            } else if (c == '万' || c == '亿') {
                total = total.add(orOne(section.add(digit)).scaleByPowerOfTen(c == '万' ? 4 : 8));
                section = BigDecimal.ZERO;
                digit = BigDecimal.ZERO;
            } else {
                int end = i;
                while (end < numeral.length() && !isPower(numeral.charAt(end))) {
                    end++;
                }
                digit = decimal(numeral.substring(i, end));
                i = end - 1;
            }
        }
        return total.add(section).add(digit);
    }

    private static BigDecimal orOne(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ONE : number;
    }

    private static BigDecimal decimal(String written) {
        if (written.length() == 1) {
            return digit(written.charAt(0));
        }
        StringBuilder digits = new StringBuilder();
        int points = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '.' && points++ == 0) {
                digits.append(c);
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ',' && c != '.') {
                digits.append(digit(c));
            }
        }
        return new BigDecimal(digits.toString());
    }
}

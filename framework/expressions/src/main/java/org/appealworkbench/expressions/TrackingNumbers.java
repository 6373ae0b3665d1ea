package org.appealworkbench.expressions;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Check digits of carriers' tracking numbers. A number of a format that is not known passes, because a carrier that we do
 * not know is no slip of the pen.
 */
final class TrackingNumbers {

    private static final Pattern UPS = Pattern.compile("1Z[0-9A-Z]{15}[0-9]");
    private static final Pattern POSTAL = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ROUTED = Pattern.compile("420([0-9]{5}|[0-9]{9})(9[0-9]{21})");
    private static final int[] POSTAL_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int[] FEDEX_WEIGHTS = {3, 1, 7};
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    private TrackingNumbers() {}

    static boolean isPlausible(String written) {
        String number = written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (UPS.matcher(number).matches()) {
            return ups(number.substring(2));
        }
        if (POSTAL.matcher(number).matches()) {
            return postal(number.substring(2, 11));
        }
        var routed = ROUTED.matcher(number);
        if (routed.matches()) {
            return alternating(routed.group(2), 3);
        }
        return !DIGITS.matcher(number).matches() || digits(number);
    }

    private static boolean digits(String number) {
        return switch (number.length()) {
            case 10 -> express(number);
            case 12 -> fedexExpress(number);
            case 15, 20, 22, 26 -> alternating(number, 3);
            default -> true;
        };
    }

    /** UPS counts a letter as its place after A plus two, modulo ten, and doubles every second character. */
    private static boolean ups(String payload) {
        int sum = 0;
        for (int i = 0; i < payload.length() - 1; i++) {
            char c = payload.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : (c - 3) % 10;
            sum += i % 2 == 0 ? value : 2 * value;
        }
        return complement(sum) == last(payload);
    }

    /** S10 of the Universal Postal Union. */
    private static boolean postal(String digits) {
        int sum = 0;
        for (int i = 0; i < POSTAL_WEIGHTS.length; i++) {
            sum += POSTAL_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return (check == 10 ? 0 : check == 11 ? 5 : check) == last(digits);
    }

    private static boolean fedexExpress(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum += FEDEX_WEIGHTS[i % FEDEX_WEIGHTS.length] * (digits.charAt(i) - '0');
        }
        return sum % 11 % 10 == last(digits);
    }

    /** The weights 3 and 1 by turns, 3 beside the check digit: FedEx Ground and USPS. */
    private static boolean alternating(String digits, int weight) {
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            boolean heavy = (digits.length() - 2 - i) % 2 == 0;
            sum += (digits.charAt(i) - '0') * (heavy ? weight : 1);
        }
        return complement(sum) == last(digits);
    }

    private static boolean express(String digits) {
        BigInteger serial = new BigInteger(digits.substring(0, digits.length() - 1));
        return serial.mod(SEVEN).intValue() == last(digits);
    }

    private static int complement(int sum) {
        return (10 - sum % 10) % 10;
    }

    private static int last(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }
}

package org.appealworkbench.interview;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.QuestionType;

/** Whether a text has the form that its question type wants. Texts of absurd length are refused before any pattern runs. */
final class Formats {

    private static final int LONGEST = 2_000;

    private static final Pattern ASIN = Pattern.compile("B[0-9A-Z]{9}");
    private static final Pattern ISBN = Pattern.compile("[0-9]{9}[0-9X]");
    /** {@code D} may stand in place of the first digit. */
    private static final String ORDER_ID = "000-0000000-0000000";

    private static final Pattern SKU = Pattern.compile("[^\\p{Cntrl}]{1,40}");
    private static final int SHORTEST_TRACKING = 7;
    private static final int LONGEST_TRACKING = 40;
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>\"(),:;\\[\\]]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{5,30}(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?");
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private Formats() {}

    static boolean fits(QuestionType type, String text, Policy policy) {
        return text.length() <= LONGEST
                && switch (type) {
                    case ASIN -> ASIN.matcher(text).matches() || isIsbn(text);
                    case ORDER_ID -> isOrderId(text);
                    case SKU -> SKU.matcher(text).matches();
                    case TRACKING_NUMBER -> isTracking(text);
                    case EMAIL -> EMAIL.matcher(text).matches();
                    case PHONE -> PHONE.matcher(text).matches() && digits(text) >= 7;
                    case URL -> isUrl(text);
                    case MARKETPLACE -> policy.marketplace(text).isPresent();
                    case COUNTRY -> COUNTRIES.contains(text);
                    default -> true;
                };
    }

    /** By hand, because a case may list thousands. */
    private static boolean isOrderId(String text) {
        boolean fits = text.length() == ORDER_ID.length();
        for (int i = 0; fits && i < ORDER_ID.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9' || i == 0 && c == 'D';
            fits = ORDER_ID.charAt(i) == '-' ? c == '-' : isDigit;
        }
        return fits;
    }

    /** Letters and digits, with single blanks or hyphens between them. */
    private static boolean isTracking(String text) {
        int marks = 0;
        boolean isAfterMark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMark = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!isMark && !(isAfterMark && (c == ' ' || c == '-'))) {
                return false;
            }
            marks += isMark ? 1 : 0;
            isAfterMark = isMark;
        }
        return isAfterMark && marks >= SHORTEST_TRACKING && marks <= LONGEST_TRACKING;
    }

    /** Books have their ISBN-10 as ASIN; its last character is a check digit, X for ten. */
    private static boolean isIsbn(String text) {
        if (!ISBN.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            sum += (10 - i) * (c == 'X' ? 10 : c - '0');
        }
        return sum % 11 == 0;
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return ("http".equals(scheme) || "https".equals(scheme))
                    && uri.getRawAuthority() != null
                    && !uri.getRawAuthority().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

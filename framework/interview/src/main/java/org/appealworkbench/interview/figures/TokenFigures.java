package org.appealworkbench.interview.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in digits: numbers in any grouping, ids, times. */
final class TokenFigures {

    /** Possessive, so that nothing is tried twice, and bounded, because the matcher recurses over groups. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![A-Za-z0-9])[A-Za-z0-9]++(?:[-_.,:'/#][A-Za-z0-9]++){0,12}+(\\s?(?:万|亿|千|百|thousand|million)\\b?)?+");

    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern DOT_GROUPED = Pattern.compile("[0-9]{1,3}(?:[.'][0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,][0-9]+");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?:[aApP][mM])?");
    private static final Pattern WITH_UNIT =
            Pattern.compile("([0-9]+(?:[.,][0-9]+)*)-?([A-Za-z]{1,12})(?:-[A-Za-z]+)*");
    private static final Pattern WITH_CURRENCY = Pattern.compile("([A-Z]{2,3})([0-9]+(?:[.,][0-9]+)*)");
    private static final Pattern RANGE = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)-([0-9]+(?:[.,][0-9]+)?)");
    private static final int LONGEST = 40;

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "百",
            new BigDecimal(100),
            "千",
            THOUSAND,
            "thousand",
            THOUSAND,
            "万",
            new BigDecimal(10_000),
            "million",
            new BigDecimal(1_000_000),
            "亿",
            new BigDecimal(100_000_000));

    private TokenFigures() {}

    static void take(Scan scan) {
        scan.take(TOKEN, TokenFigures::read);
    }

    private static List<Figure> read(MatchResult match) {
        String magnitude = match.group(1) == null ? "" : match.group(1);
        String token = match.group().substring(0, match.group().length() - magnitude.length());
        if (token.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        Matcher range = RANGE.matcher(token);
        if (range.matches()) {
            return List.of(
                    figure(range.group(1), meanings(range.group(1))), figure(range.group(2), meanings(range.group(2))));
        }
        Set<String> keys = keys(token);
        BigDecimal factor = MAGNITUDES.get(magnitude.strip());
        return List.of(figure(match.group(), factor == null ? keys : times(keys, factor)));
    }

    private static Set<String> keys(String token) {
        if (token.length() > LONGEST) {
            return Set.of(id(token));
        }
        Matcher unit = WITH_UNIT.matcher(token);
        if (unit.matches()) {
            Set<String> keys = meanings(unit.group(1));
            return unit.group(2).equalsIgnoreCase("k") ? times(keys, THOUSAND) : with(keys, id(token));
        }
        Matcher currency = WITH_CURRENCY.matcher(token);
        if (currency.matches()) {
            return with(meanings(currency.group(2)), id(token));
        }
        Matcher time = TIME.matcher(token);
        if (time.matches()) {
            return Set.of(id(time.group(1) + ":" + time.group(2)), key(time.group(1)));
        }
        return meanings(token);
    }

    /** What a number may mean: {@code 1,234} is a thousand to some and a fraction to others. */
    private static Set<String> meanings(String token) {
        Set<String> keys = new LinkedHashSet<>();
        if (PLAIN.matcher(token).matches()) {
            keys.add(key(token));
        }
        if (GROUPED.matcher(token).matches()) {
            keys.add(key(token.replace(",", "")));
        }
        if (DOT_GROUPED.matcher(token).matches()) {
            keys.add(key(token.replaceAll("[.']", "").replace(',', '.')));
        }
        if (DECIMAL.matcher(token).matches()) {
            keys.add(key(token.replace(',', '.')));
        }
        return keys.isEmpty() ? Set.of(id(token)) : keys;
    }

    private static Set<String> times(Set<String> keys, BigDecimal factor) {
        List<String> multiplied = new ArrayList<>();
        for (String key : keys) {
            if (Character.isDigit(key.charAt(0))) {
                multiplied.add(key(new BigDecimal(key).multiply(factor)));
            }
        }
        return multiplied.isEmpty() ? keys : new LinkedHashSet<>(multiplied);
    }

    private static Set<String> with(Set<String> keys, String more) {
        Set<String> all = new LinkedHashSet<>(keys);
        all.add(more);
        return all;
    }

    private static Figure figure(String written, Set<String> keys) {
        return Figure.of(written.strip(), keys, Figure.Certainty.DIGITS);
    }

    private static String id(String token) {
        return "id" + token.toUpperCase(Locale.ROOT);
    }

    static String key(String digits) {
        return digits.length() > LONGEST ? id(digits) : key(new BigDecimal(digits));
    }

    static String key(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a number in digits may mean: {@code 1,234} is a thousand to some and a fraction to others. */
final class NumberMeanings {

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})++(?:\\.[0-9]++)?");
    private static final Pattern DOT_GROUPED = Pattern.compile("[0-9]{1,3}(?:[.'][0-9]{3})++(?:,[0-9]++)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]++[.,][0-9]++");
    private static final int LONGEST = 40;

    private NumberMeanings() {}

    static List<String> of(String token) {
        if (token.length() > LONGEST) {
            return List.of(Keys.id(token));
        }
        if (token.chars().allMatch(Character::isDigit)) {
            return List.of(Keys.number(token));
        }
        List<String> keys = new ArrayList<>(2);
        if (GROUPED.matcher(token).matches()) {
            keys.add(Keys.number(token.replace(",", "")));
        }
        if (DOT_GROUPED.matcher(token).matches()) {
            keys.add(Keys.number(token.replaceAll("[.']", "").replace(',', '.')));
        }
        if (DECIMAL.matcher(token).matches()) {
            keys.add(Keys.number(token.replace(',', '.')));
        }
        return keys.isEmpty() ? List.of(Keys.id(token)) : keys;
    }
}

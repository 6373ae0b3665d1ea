package org.appealworkbench.composition.overlay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appealworkbench.composition.format.Language;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, dates and ids of a text, each in one form however it was written: {@code 1,234.50} is {@code 1234.5}, and
 * {@code May 1, 2026} is {@code 2026-05-01}.
 */
final class FactTokens {

    /** @param text as written, {@code key} as compared */
    record Token(String text, String key) {}

    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern ASIAN_DATE = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    /** A word that holds a digit, with the signs that may stand within a number, a time or an id. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.,:/_+-]*[\\p{L}\\p{N}])?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");

    private final Pattern monthFirst;
    private final Pattern dayFirst;
    private final List<String> months;

    FactTokens(String language) {
        this.months = Language.of(language).months().stream()
                .map(month -> month.toLowerCase(Locale.ROOT))
                .toList();
        String names = String.join("|", months.stream().map(Pattern::quote).toList());
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String day = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
        this.monthFirst = Pattern.compile("\\b(" + names + ")\\s+" + day + "(?:,?\\s+(\\d{4}))?\\b", flags);
        this.dayFirst =
                Pattern.compile("\\b" + day + "\\s+(?:de\\s+)?(" + names + ")(?:,?\\s+(?:de\\s+)?(\\d{4}))?\\b", flags);
    }

    List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        dates(rest, ISO_DATE, 1, 2, 3, tokens);
        dates(rest, ASIAN_DATE, 1, 2, 3, tokens);
        dates(rest, monthFirst, 3, 1, 2, tokens);
        dates(rest, dayFirst, 3, 2, 1, tokens);
        Matcher word = WORD.matcher(rest);
        while (word.find()) {
            if (word.group().codePoints().anyMatch(Character::isDigit)) {
                tokens.add(new Token(word.group(), key(word.group())));
            }
        }
        return tokens;
    }

    Set<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>();
        in(text).forEach(token -> keys.add(token.key()));
        return keys;
    }

    /** What a date may be called: with its year and without. */
    static List<String> keys(LocalDate date) {
        return List.of(date.toString(), date.toString().substring("yyyy".length()));
    }

    /** Takes dates out of the text, so that their digits are not found again. */
    private void dates(StringBuilder rest, Pattern pattern, int year, int month, int day, List<Token> tokens) {
        Matcher found = pattern.matcher(rest.toString());
        while (found.find()) {
            String key = key(found.group(year), found.group(month), found.group(day));
            if (!key.isEmpty()) {
                tokens.add(new Token(found.group(), key));
                for (int i = found.start(); i < found.end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            }
        }
    }

    private String key(@Nullable String year, String month, String day) {
        int named = months.indexOf(month.toLowerCase(Locale.ROOT));
        try {
            int number = named >= 0 ? named + 1 : Integer.parseInt(month);
            LocalDate date = LocalDate.of(year == null ? 2000 : Integer.parseInt(year), number, Integer.parseInt(day));
            return year == null ? keys(date).get(1) : keys(date).get(0);
        } catch (DateTimeException | NumberFormatException e) {
            return "";
        }
    }

    private static String key(String word) {
        return NUMBER.matcher(word).matches() ? number(word) : word.toUpperCase(Locale.ROOT);
    }

    /** Without marks between thousands and without zeros at the end. */
    private static String number(String word) {
        int mark = Math.max(word.lastIndexOf('.'), word.lastIndexOf(','));
        boolean grouped = mark >= 0
                && word.length() - mark - 1 == 3
                && word.chars().filter(c -> c == '.' || c == ',').distinct().count() == 1;
        if (mark < 0 || grouped) {
            return word.replaceAll("[.,]", "");
        }
        String whole = word.substring(0, mark).replaceAll("[.,]", "");
        String decimals = word.substring(mark + 1).replaceAll("0+$", "");
        return decimals.isEmpty() ? whole : whole + "." + decimals;
    }
}

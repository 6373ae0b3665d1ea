package org.appealworkbench.interview.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.interview.figures.Figure.Certainty;
import org.appealworkbench.interview.figures.Vocabulary.Kind;
import org.appealworkbench.interview.figures.Vocabulary.Word;

/** Figures in digits: numbers in any grouping, ranges, sizes, ids. */
final class Tokens {

    private static final String SENTENCE_MARKS = "\n;。:；!?(";
    private static final int LONGEST_PREFIX = 6;
    private static final int SHORT_NUMBER = 6;

    private Tokens() {}

    /** Whether a word goes on with digits, so that it is an id. */
    static boolean goesOn(Text text, int end) {
        return text.isDigit(end)
                || text.at(end) == '-' && text.isDigit(end + 1) && Character.isUpperCase(text.at(end - 1));
    }

    /** A telephone number in groups is one figure. */
    static int phone(Text text, int start, List<Figure> out) {
        int end = start + 1;
        StringBuilder digits = new StringBuilder();
        while (text.isDigit(end) || "-() ".indexOf(text.at(end)) >= 0 && digits.length() > 0 && text.at(end) != '\n') {
            if (text.isDigit(end)) {
                digits.append(text.at(end));
            } else if (!text.isDigit(end + 1) && text.at(end + 1) != '(') {
                break;
            }
            end++;
        }
        if (digits.length() < 8) {
            return start + 1;
        }
        out.add(Figure.digits(text.written(start, end), List.of(Keys.number(digits.toString()))));
        return end;
    }

    /** The end of the token that begins here. */
    static int read(Text text, int start, List<Figure> out) {
        int end = end(text, start);
        String token = text.plain(start, end);
        int digits = count(token, false);
        if (digits == token.length() || isNumeric(token)) {
            return number(text, start, end, token, out);
        }
        if (digits + count(token, true) == token.length() || isMeasured(token)) {
            mixed(text, start, end, token, out);
        } else if (count(token, true) > 0 || !parts(text, start, token, out)) {
            out.add(Figure.digits(text.written(start, end), List.of(Keys.id(token))));
        } else if (HanNumeral.isPower(text.at(end))) {
            return end + 1;
        }
        return end;
    }

    private static int end(Text text, int start) {
        int end = start + 1;
        while (text.isWordPart(end) || joins(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean joins(Text text, int index) {
        char c = text.at(index);
        char before = text.at(index - 1);
        char after = text.at(index + 1);
        if (c == '-' || c == '_') {
            return isIdPart(before) && isIdPart(after);
        }
        return ".,:'/".indexOf(c) >= 0 && text.isDigit(index - 1) && text.isDigit(index + 1);
    }

    private static boolean isIdPart(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    private static int count(String token, boolean letters) {
        int count = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            count += letters ? Text.isLatin(c) ? 1 : 0 : c >= '0' && c <= '9' ? 1 : 0;
        }
        return count;
    }

    private static boolean isNumeric(String token) {
        return token.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',' || c == '\'');
    }

    /** 1.5kW */
    private static boolean isMeasured(String token) {
        int letters = token.length();
        while (Text.isLatin(token.charAt(letters - 1))) {
            letters--;
        }
        return letters < token.length() && isNumeric(token.substring(0, letters));
    }

    private static int number(Text text, int start, int end, String token, List<Figure> out) {
        List<String> keys = new ArrayList<>(NumberMeanings.of(token));
        int last = end;
        int next = text.skip(end);
        int wordEnd = text.letters(next);
        Word word = wordEnd > next ? Vocabulary.word(text.plain(next, wordEnd)) : null;
        if (word != null && word.kind() == Kind.POWER) {
            keys = times(keys, BigDecimal.valueOf(word.value()));
            last = wordEnd;
        } else if (text.at(end) >= Text.FIRST_HAN
                && keys.size() == 1
                && keys.get(0).length() <= SHORT_NUMBER) {
            keys.addAll(HanNumbers.keys(new BigDecimal(keys.get(0)), text, end));
        }
        keys.addAll(dottedDate(text, end, token));
        String id = idBefore(text, start, token);
        if (!id.isEmpty()) {
            keys.add(id);
        }
        out.add(Figure.of(
                text.written(start, last), keys, isMark(text, start, end) ? Certainty.PERHAPS : Certainty.DIGITS));
        return last;
    }

    /** 6.3 may be June 3 in China. */
    private static List<String> dottedDate(Text text, int end, String token) {
        int dot = token.indexOf('.');
        if (!text.hasHan() || dot < 1 || token.length() > 5 || dot > 2 || text.at(text.skip(end)) == '%') {
            return List.of();
        }
        String day = token.substring(dot + 1);
        String month = token.substring(0, dot);
        if (day.length() > 2 || count(day, false) != day.length() || count(month, false) != dot) {
            return List.of();
        }
        Day date = new Day(0, Integer.parseInt(month), Integer.parseInt(day));
        return date.isValid() && date.day() > 0
                ? List.of(date.accepts().get(0), date.accepts().get(1))
                : List.of();
    }

    /** The factor that both numbers of a range share: 5-6万. */
    private static BigDecimal factor(Text text, int end) {
        HanNumeral power = HanNumeral.isPower(text.at(end)) ? HanNumeral.at(text, end) : null;
        if (power != null) {
            return power.value();
        }
        int start = text.skip(end);
        int wordEnd = text.letters(start);
        Word word = wordEnd > start ? Vocabulary.word(text.plain(start, wordEnd)) : null;
        return word != null && word.kind() == Kind.POWER ? BigDecimal.valueOf(word.value()) : BigDecimal.ONE;
    }

    /** "ISO 9001" is ISO9001, too. */
    private static String idBefore(Text text, int start, String token) {
        if (text.at(start - 1) != ' ' || !isIdPart(text.at(start - 2))) {
            return "";
        }
        int first = start - 1;
        while (first > 0 && isIdPart(text.at(first - 1)) && start - first <= LONGEST_PREFIX) {
            first--;
        }
        return Keys.id(text.plain(first, start - 1) + token);
    }

    /** The number of an item in a list: "1. ", "(2)". */
    private static boolean isMark(Text text, int start, int end) {
        int before = start - 1;
        boolean isOpened = text.at(before) == '(';
        before = isOpened ? before - 1 : before;
        while (text.at(before) == ' ') {
            before--;
        }
        return end - start <= 2
                && SENTENCE_MARKS.indexOf(text.at(before)) >= 0
                && (isOpened ? text.at(end) == ')' : ".、)".indexOf(text.at(end)) >= 0);
    }

    /** Letters and digits: "5kg", "RMB500", "30x20x10cm", "A4", "2nd", "3k". */
    private static void mixed(Text text, int start, int end, String token, List<Figure> out) {
        if (sizes(text, start, token, out)) {
            return;
        }
        int letters = 0;
        while (letters < token.length() && Text.isLatin(token.charAt(letters))) {
            letters++;
        }
        List<String> keys = new ArrayList<>(3);
        String rest = token.substring(letters);
        if (letters > 0) {
            Word prefix = Vocabulary.word(token.substring(0, letters));
            boolean isNumber = prefix != null && prefix.kind() == Kind.PREFIX && count(rest, false) == rest.length();
            keys.add(isNumber ? Keys.number(rest) : Keys.id(token));
        } else {
            int digits = 0;
            while (!Text.isLatin(token.charAt(digits))) {
                digits++;
            }
            String suffix = token.substring(digits);
            if (count(suffix, false) == 0) {
                keys.addAll(withUnit(token.substring(0, digits), suffix));
            }
            keys.add(Keys.id(token));
        }
        out.add(Figure.digits(text.written(start, end), keys));
    }

    private static List<String> withUnit(String digits, String unit) {
        List<String> keys = NumberMeanings.of(digits);
        boolean isOrdinal = unit.equals("st") || unit.equals("nd") || unit.equals("rd") || unit.equals("th");
        if (isOrdinal && digits.length() <= 2) {
            int day = Integer.parseInt(digits);
            return List.of(keys.get(0), Keys.day(day), Keys.dayOfDate(day));
        }
        return unit.equalsIgnoreCase("k") ? times(keys, BigDecimal.valueOf(1000)) : keys;
    }

    /** Sizes are as many numbers; false if it is something else. */
    private static boolean sizes(Text text, int start, String token, List<Figure> out) {
        String[] parts = token.split("[xX]", -1);
        if (parts.length < 2 || parts.length > 3) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            String number = i == parts.length - 1 ? parts[i].replaceFirst("[A-Za-z]{1,2}$", "") : parts[i];
            if (number.isEmpty() || count(number, false) != number.length()) {
                return false;
            }
        }
        for (String part : parts) {
            out.add(Figure.digits(part, List.of(Keys.number(part.replaceFirst("[A-Za-z]+$", "")))));
        }
        return start < text.length();
    }

    /** Two numbers with a dash are a range, and more are an id. */
    private static boolean parts(Text text, int start, String token, List<Figure> out) {
        int dash = token.indexOf('-');
        if (dash < 0 || dash != token.lastIndexOf('-')) {
            return false;
        }
        String first = token.substring(0, dash);
        String second = token.substring(dash + 1);
        if (!isNumeric(first)
                || !isNumeric(second)
                || first.length() > SHORT_NUMBER
                || second.length() > SHORT_NUMBER) {
            return false;
        }
        int end = start + token.length();
        BigDecimal factor = factor(text, end);
        List<String> from = new ArrayList<>(times(NumberMeanings.of(first), factor));
        List<String> to = new ArrayList<>(times(NumberMeanings.of(second), factor));
        from.addAll(dottedDate(text, start + dash, first));
        to.addAll(dottedDate(text, end, second));
        if (text.at(end) >= Text.FIRST_HAN && count(second, false) == second.length()) {
            to.addAll(HanNumbers.keys(new BigDecimal(second), text, end));
        }
        out.add(Figure.digits(text.written(start, start + dash), from));
        out.add(Figure.digits(text.written(start + dash + 1, end), to));
        return true;
    }

    private static List<String> times(List<String> keys, BigDecimal factor) {
        if (factor.equals(BigDecimal.ONE)) {
            return keys;
        }
        List<String> multiplied = new ArrayList<>(keys.size());
        for (String key : keys) {
            if (Character.isDigit(key.charAt(0))) {
                multiplied.add(Keys.number(new BigDecimal(key).multiply(factor)));
            }
        }
        return multiplied.isEmpty() ? keys : multiplied;
    }
}

package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them in Chinese, Japanese, English and German. */
final class DateFigures {

    private static final String HAN = "[0-9〇零一二三四五六七八九十]{1,3}";
    private static final String TO = "\\s*(?:-|–|—|~|至|到|to|through|until|and|bis)\\s*";
    private static final String MONTH =
            "(?i:(Jan|Feb|M[aä]r|Apr|May|Mai|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])(?:uary|ruary|ch|z|il|e|i|y|ust|t|tember|tober|ober|ember|uar|ruar)?)\\b\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th|\\.)?";

    private static final Pattern ISO =
            Pattern.compile("(?<![0-9A-Za-z-])([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])");
    private static final Pattern HAN_DATE = Pattern.compile("(?:([0-9]{4}|[〇零一二三四五六七八九]{4})\\s?年\\s?)?(" + HAN
            + ")\\s?月\\s?(?:(" + HAN + ")\\s?[日号]?(?:" + TO + "(?:(" + HAN + ")\\s?月\\s?)?(" + HAN + ")\\s?[日号])|("
            + HAN + ")\\s?[日号]|份?)");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + "\\s?([0-9]{1,2})" + ORDINAL
            + "(?![0-9:])(?:" + TO + "([0-9]{1,2})" + ORDINAL + "(?![0-9:%]))?(?:,?\\s([0-9]{4})\\b)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![0-9.,])([0-9]{1,2})" + ORDINAL + "(?:" + TO
            + "([0-9]{1,2})" + ORDINAL + ")?\\s(?:of\\s)?" + MONTH + "(?:,?\\s([0-9]{4})\\b)?");
    private static final Pattern SLASHED = Pattern.compile(
            "(?<![0-9A-Za-z/.])([0-9]{1,2})([/.])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2}))?(?![0-9/]|\\.[0-9])");
    /** Case matters here: "may" is a verb. */
    private static final Pattern MONTH_ALONE =
            Pattern.compile("\\b(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\\b");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    private DateFigures() {}

    static void take(Scan scan) {
        if (scan.hasDigits()) {
            scan.take(ISO, m -> date(m.group(), number(m.group(1)), number(m.group(2)), number(m.group(3))));
        }
        if (scan.hasHan()) {
            scan.take(HAN_DATE, DateFigures::han);
        }
        if (scan.hasDigits() && scan.hasLatin()) {
            scan.take(MONTH_FIRST, m -> range(m.group(), m.group(4), month(m.group(1)), m.group(2), m.group(3)));
            scan.take(DAY_FIRST, m -> range(m.group(), m.group(4), month(m.group(3)), m.group(1), m.group(2)));
        }
        if (scan.hasDigits()) {
            scan.take(SLASHED, DateFigures::slashed);
        }
        if (scan.hasLatin()) {
            scan.take(
                    MONTH_ALONE,
                    m -> List.of(Figure.of(
                            m.group(), Set.of(monthKey(month(m.group().substring(0, 3)))), Figure.Certainty.PERHAPS)));
        }
    }

    private static List<Figure> han(MatchResult match) {
        int year = number(match.group(1));
        int month = number(match.group(2));
        if (month < 1 || month > 12) {
            return List.of();
        }
        if (match.group(3) != null) {
            List<Figure> both = new ArrayList<>(date(match.group(), year, month, number(match.group(3))));
            int lastMonth = match.group(4) == null ? month : number(match.group(4));
            both.addAll(date(match.group(), year, lastMonth, number(match.group(5))));
            return both;
        }
        if (match.group(6) != null) {
            return date(match.group(), year, month, number(match.group(6)));
        }
        boolean digits = Character.isDigit(match.group(2).charAt(0));
        return List.of(Figure.of(
                match.group(), Set.of(monthKey(month)), digits ? Figure.Certainty.DIGITS : Figure.Certainty.WORDS));
    }

    private static List<Figure> range(
            String written, @Nullable String year, int month, String first, @Nullable String last) {
        List<Figure> dates = new ArrayList<>(date(written, number(year), month, number(first)));
        if (last != null) {
            int day = number(last);
            // "May 1 and 3 orders": the second figure may be a plain number.
            Set<String> keys = new LinkedHashSet<>(Set.of(TokenFigures.key(last)));
            date(written, number(year), month, day).forEach(date -> {
                keys.addAll(date.offers());
                keys.addAll(date.accepts());
            });
            dates.add(Figure.of(last, keys, Figure.Certainty.DIGITS));
        }
        return dates;
    }

    /** Day and month, or month and day: both are possible until a partner decides. */
    private static List<Figure> slashed(MatchResult match) {
        boolean dotted = match.group(2).equals(".");
        if (dotted && match.group(4) == null) {
            return List.of();
        }
        int year = number(match.group(4));
        int fullYear = year > 0 && year < 100 ? 2000 + year : year;
        int a = number(match.group(1));
        int b = number(match.group(3));
        Set<String> offers = new LinkedHashSet<>();
        Set<String> accepts = new LinkedHashSet<>();
        for (Figure date : List.of(date("", fullYear, a, b), date("", fullYear, b, a)).stream()
                .flatMap(List::stream)
                .toList()) {
            offers.addAll(date.offers());
            accepts.addAll(date.accepts());
        }
        String literal = "id" + match.group();
        offers.add(literal);
        accepts.add(literal);
        return List.of(new Figure(match.group(), offers, accepts, Figure.Certainty.DIGITS));
    }

    /** A date with a year is no partner of the same day in another year; one without is a partner of both. */
    private static List<Figure> date(String written, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return List.of();
        }
        String bare = "bare" + month + "-" + day;
        String dated = "dated" + month + "-" + day;
        if (year == 0) {
            return List.of(
                    new Figure(written, Set.of(bare, monthKey(month)), Set.of(bare, dated), Figure.Certainty.DIGITS));
        }
        String full = year + "-" + month + "-" + day;
        return List.of(new Figure(
                written,
                Set.of(full, dated, monthKey(month), Integer.toString(year)),
                Set.of(full, bare),
                Figure.Certainty.DIGITS));
    }

    private static String monthKey(int month) {
        return "month" + month;
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    /** Zero if there is none. */
    private static int number(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        return Character.isDigit(written.charAt(0)) && written.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(written)
                : ChineseFigures.value(written).intValue();
    }
}

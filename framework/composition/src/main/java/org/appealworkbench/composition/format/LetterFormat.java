package org.appealworkbench.composition.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Properties;

/** Writes values in one language, for one marketplace. Immutable. */
public final class LetterFormat {

    private static final Properties CURRENCIES =
            Language.read("currencies.properties").orElseThrow(IllegalStateException::new);

    private final Language language;
    private final String datePattern;
    private final ZoneId zone;

    public LetterFormat(String languageTag, String marketplace, ZoneId zone) {
        this.language = Language.of(languageTag);
        this.datePattern = language.find("date." + marketplace).orElseGet(() -> language.get("date"));
        this.zone = zone;
    }

    public String date(LocalDate date) {
        String day = String.valueOf(date.getDayOfMonth());
        return datePattern
                .replace(
                        "{day}",
                        date.getDayOfMonth() == 1 ? language.find("day.first").orElse(day) : day)
                .replace("{month}", language.month(date.getMonthValue()))
                .replace("{year}", String.valueOf(date.getYear()));
    }

    /** The day of a moment where the marketplace is. */
    public LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }

    public String dateTime(OffsetDateTime moment) {
        ZonedDateTime local = moment.atZoneSameInstant(zone);
        String offset = local.getOffset().getId();
        return language.get("dateTime")
                .replace("{date}", date(local.toLocalDate()))
                .replace("{hour}", twoDigits(local.getHour()))
                .replace("{minute}", twoDigits(local.getMinute()))
                .replace("{zone}", "UTC" + (offset.equals("Z") ? "" : offset));
    }

    public String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? date(from) : period(date(from), date(to));
    }

    public String period(String from, String to) {
        return language.get("period").replace("{from}", from).replace("{to}", to);
    }

    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(language.get("group"));
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(language.get("decimal")).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    public String percent(BigDecimal number) {
        return language.get("percent").replace("{n}", number(number));
    }

    /** With at least the digits that the currency has; never rounded. */
    public String money(BigDecimal amount, String currency) {
        String entry = CURRENCIES.getProperty(currency);
        if (entry == null) {
            return language.get("money.other").replace("{code}", currency).replace("{n}", number(amount));
        }
        int comma = entry.indexOf(',');
        int digits = Integer.parseInt(entry.substring(comma + 1).trim());
        BigDecimal shown = amount.scale() < digits ? amount.setScale(digits, RoundingMode.UNNECESSARY) : amount;
        return language.get("money")
                .replace("{symbol}", entry.substring(0, comma))
                .replace("{n}", number(shown));
    }

    public String flag(boolean flag) {
        return language.get(flag ? "yes" : "no");
    }

    /** What stands between two items that are not the last. */
    public String separator() {
        return language.get("separator");
    }

    /** What stands before the last of {@code count} items. */
    public String lastSeparator(String word, int count) {
        String pattern = language.get(word + (count == 2 ? ".two" : ".last"));
        return pattern.substring("{a}".length(), pattern.length() - "{b}".length());
    }

    /** Which of the forms that a template gives fits the number: the first is the singular. */
    public int pluralForm(BigDecimal number, int forms) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        boolean singular =
                switch (language.get("plural")) {
                    case "one-other" -> one;
                    case "zero-one-other" -> number.abs().compareTo(BigDecimal.valueOf(2)) < 0;
                    default -> false;
                };
        return singular ? 0 : forms - 1;
    }

    /** The names of months, for reading dates that people wrote. */
    public List<String> months() {
        return language.months();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}

package org.appealworkbench.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;

/** The stores whose domains a mail names, in its text or as its sender. */
final class Marketplaces {
    private Marketplaces() {}

    static List<String> in(MailText mail, Optional<String> sender, Policy policy) {
        String text =
                mail.flat().toLowerCase(Locale.ROOT) + " " + sender.orElse("").toLowerCase(Locale.ROOT);
        return policy.marketplaces().values().stream()
                .filter(market -> names(text, market.domain().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Marketplace::code))
                .map(Marketplace::code)
                .toList();
    }

    /** As a whole: amazon.com is not named by amazon.com.au, nor by an address of Seller Central, which all stores share. */
    private static boolean names(String text, String domain) {
        for (int i = text.indexOf(domain); i >= 0; i = text.indexOf(domain, i + 1)) {
            int end = i + domain.length();
            boolean ends = end == text.length() || !goesOn(text, end);
            boolean begins = i == 0 || text.charAt(i - 1) != '.' || text.startsWith("www.", Math.max(0, i - 4));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) && c < 128
                || c == '-'
                || c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}

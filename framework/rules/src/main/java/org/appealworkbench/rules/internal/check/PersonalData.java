package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Locale;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;

/**
 * Card numbers anywhere; addresses and phones of buyers where the sentence speaks of a buyer ({@code near}). The seller's
 * own, a supplier's or a rights owner's belong in letters.
 */
final class PersonalData implements TextCheck {

    private static final int LEAST_DIGITS = 15;

    @Override
    public Parameters parameters() {
        return Parameters.required("contacts", "near", "cards").lexicons("contacts", "near", "cards");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        String own = subject.subject()
                .map(of -> of.review().caseFile().seller().toString().toLowerCase(Locale.ROOT))
                .orElse("");
        List<Hit> contacts = hits(subject, "contacts").stream()
                .filter(hit -> subject.builtIn().all("near").stream()
                        .anyMatch(list -> subject.phrases(list).occursIn(subject.wording(), hit.sentence())))
                .filter(hit -> !own.contains(hit.phrase().toLowerCase(Locale.ROOT)))
                .toList();
        List<Hit> cards = hits(subject, "cards").stream()
                .filter(hit -> isCard(hit.phrase()))
                .toList();
        PhraseFindings.report(subject, contacts, out);
        PhraseFindings.report(subject, cards, out);
    }

    private static List<Hit> hits(TextSubject subject, String parameter) {
        return subject.builtIn().all(parameter).stream()
                .flatMap(list -> subject.phrases(list).in(subject.wording()).stream())
                .toList();
    }

    /** Luhn's check digit tells a card from a tracking number. */
    private static boolean isCard(String written) {
        String digits = written.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits.length() >= LEAST_DIGITS && sum % 10 == 0;
    }
}

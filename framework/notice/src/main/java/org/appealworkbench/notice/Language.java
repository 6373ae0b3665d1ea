package org.appealworkbench.notice;

import java.util.Optional;

/** The language of a mail: by its script, else by the small words that only one language has. */
final class Language {
    private static final int BEGINNING = 4_000;

    private Language() {}

    static String of(MailText mail, SignalSet signals) {
        String text = mail.flat().substring(0, Math.min(BEGINNING, mail.flat().length()));
        Optional<String> script = ofScript(text);
        if (script.isPresent()) {
            return script.get();
        }
        String best = "en";
        int most = 0;
        MailText beginning = MailText.of(text);
        for (SignalSet.Group group : signals.groups(SignalSet.LANGUAGE)) {
            int found = group.signals().stream()
                    .mapToInt(signal -> signal.finder().in(beginning).size())
                    .sum();
            if (found > most) {
                most = found;
                best = group.value();
            }
        }
        return best;
    }

    /** Chinese or Japanese, if enough of a text is written so. */
    static Optional<String> ofScript(String text) {
        long kana = text.chars().filter(c -> c >= 0x3040 && c <= 0x30FF).count();
        long han = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        long latin =
                text.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        return (kana + han) * 4 > latin ? Optional.of(kana * 8 > han ? "ja" : "zh") : Optional.empty();
    }
}

package org.appealworkbench.notice;

/** Where the newest mail ends: before the earlier one that it quotes below, if it has words of its own. */
final class Newest {
    /** Less is the remark of somebody who passes the mail on. */
    private static final int FEWEST_LETTERS = 120;

    private Newest() {}

    /** A place in the mail. */
    static int end(MailText mail, Patterns patterns) {
        return patterns.all(set -> set.duties(PatternKind.QUOTED_MAIL)).stream()
                .flatMap(finder -> finder.in(mail).stream())
                .mapToInt(match -> match.range().start())
                .filter(start -> letters(mail.text(), start) > FEWEST_LETTERS)
                .min()
                .orElse(mail.text().length());
    }

    private static long letters(String text, int end) {
        return text.substring(0, end).chars().filter(Character::isLetter).count();
    }
}

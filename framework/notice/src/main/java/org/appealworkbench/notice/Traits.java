package org.appealworkbench.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.notice.Ask;

/** What a {@link WordModel} sees of a mail: the stems of its words, each where it stands first, and signs that rules found in it. */
final class Traits {
    /** Before the words of asks: who wants an invoice says another thing than who has read one. */
    private static final String OF_ASK = "ask:";

    private static final String SIGN = "#";
    private static final int NOWHERE = -1;

    private final MailText mail;
    private final Map<String, Integer> places;

    Traits(MailText mail, Map<String, Integer> places) {
        this.mail = mail;
        this.places = places;
    }

    /** The words up to a place of the flat form. */
    static Traits of(MailText mail, int end) {
        return new Traits(mail, Stems.of(mail.flat(), 0, end));
    }

    /** The words up to a place of the flat form, and those of asks once more as such. */
    static Traits of(MailText mail, int end, List<Ask> asks) {
        Traits traits = of(mail, end);
        for (Ask ask : asks) {
            traits.words(
                    OF_ASK,
                    mail.flatIndex(ask.range().start()),
                    Math.min(end, mail.flatIndex(ask.range().end())));
        }
        return traits;
    }

    MailText mail() {
        return mail;
    }

    Map<String, Integer> places() {
        return places;
    }

    Traits copy() {
        return new Traits(mail, new LinkedHashMap<>(places));
    }

    /** Words of a part of the flat form, all with something before them. */
    private void words(String before, int start, int end) {
        Stems.each(mail.flat(), start, end, (stem, place) -> places.putIfAbsent(before + stem, place));
    }

    void sign(String name) {
        places.put(SIGN + name, NOWHERE);
    }

    /** One sign for each step of a count: at least one, at least two. */
    void sign(String name, int count, int most) {
        for (int i = 1; i <= Math.min(count, most); i++) {
            sign(name + i);
        }
    }
}

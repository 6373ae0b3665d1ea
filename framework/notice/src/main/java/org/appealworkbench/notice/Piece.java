package org.appealworkbench.notice;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.google.re2j.Scan;
import java.util.List;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.TextRange;
import org.jspecify.annotations.Nullable;

/** One alternative of a pattern, and the words without which it matches nothing. */
final class Piece {
    private static final int BEFORE = 400;
    private static final int BEHIND = 600;
    private static final int WINDOWS = 200;
    private static final int SHORTEST_TELLING = 3;

    private final String source;
    private final Place place;
    private final Sought required;
    /** The group of required texts that are long enough to look around them, -1 if none are. */
    private final int telling;

    private volatile @Nullable Pattern compiled;
    private volatile @Nullable Scan scan;

    Piece(String source, Place place) {
        this.source = Accents.without(source);
        this.place = place;
        this.required = Sought.of(Requirement.of(this.source));
        this.telling = required.groupOfTextsFrom(SHORTEST_TELLING);
    }

    boolean mayBeIn(MailText text) {
        return text.holds(required);
    }

    /** The places of a mail where it is worth looking: the lines around the words that it requires, else all. */
    List<TextRange> windows(MailText mail) {
        return telling < 0
                ? List.of(new TextRange(0, mail.flat().length()))
                : mail.windows(required, telling, BEFORE, BEHIND, WINDOWS);
    }

    boolean isIn(String text) {
        int at = begin(text, 0);
        return at >= 0 && pattern().matcher(text).find(at);
    }

    /** A place from which the next match is to be looked for, -1 if there is none. */
    int begin(String text, int from) {
        Scan known = scan;
        if (known == null) {
            known = Scan.of(pattern());
            scan = known;
        }
        return known.begin(text, from);
    }

    boolean hasGroup(String group) {
        return pattern().namedGroups().containsKey(group);
    }

    Pattern pattern() {
        Pattern known = compiled;
        if (known == null) {
            known = compile();
            compiled = known;
        }
        return known;
    }

    private Pattern compile() {
        try {
            return Pattern.compile(source);
        } catch (PatternSyntaxException e) {
            throw new AppealException(
                    NoticeError.PATTERN,
                    "the pattern '" + source + "' is no RE2 syntax (" + e.getDescription() + "); mend the file",
                    place,
                    e);
        }
    }
}

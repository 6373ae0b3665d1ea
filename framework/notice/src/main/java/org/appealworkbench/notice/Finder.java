package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.TextRange;

/**
 * One pattern, compiled.
 *
 * @param name what it finds: a kind, the id of a metric, the word of a topic
 * @param required a text that every match holds, in lower case
 */
record Finder(String name, Pattern pattern, String required) {
    static final String VALUE = "value";
    static final String TARGET = "target";
    /** Marks the words to show where a pattern needs more of the sentence to be sure. */
    static final String TEXT = "text";

    /**
     * What a pattern matched.
     *
     * @param range of the whole match in the mail, or of the group {@code text}
     * @param value range of the group {@code value}, or of the whole match if the pattern has neither group
     */
    record Match(Finder finder, TextRange range, Optional<TextRange> value, Optional<TextRange> target) {
        /** What is taken: the value, else the target, else all of it. */
        TextRange taken() {
            return value.or(() -> target).orElse(range);
        }
    }

    static Finder of(String name, String pattern, Place place) {
        try {
            return new Finder(name, Pattern.compile(pattern), RequiredLiteral.of(pattern));
        } catch (PatternSyntaxException e) {
            throw new AppealException(
                    NoticeError.PATTERN,
                    "the pattern '" + pattern + "' is no RE2 syntax (" + e.getDescription() + "); mend the file",
                    place,
                    e);
        }
    }

    boolean isIn(CharSequence text) {
        return pattern.matcher(text).find();
    }

    List<Match> in(MailText mail) {
        if (!mail.mayHold(required)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(mail.flat());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                matches.add(match(mail, matcher));
            }
        }
        return matches;
    }

    private Match match(MailText mail, Matcher matcher) {
        TextRange whole = group(mail, matcher, TEXT).orElseGet(() -> mail.range(matcher.start(), matcher.end()));
        boolean marked = hasGroup(VALUE) || hasGroup(TARGET);
        Optional<TextRange> value = marked ? group(mail, matcher, VALUE) : Optional.of(whole);
        return new Match(this, whole, value, group(mail, matcher, TARGET));
    }

    boolean hasGroup(String group) {
        return pattern.namedGroups().containsKey(group);
    }

    private Optional<TextRange> group(MailText mail, Matcher matcher, String group) {
        return hasGroup(group) && matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group)
                ? Optional.of(mail.range(matcher.start(group), matcher.end(group)))
                : Optional.empty();
    }
}

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
import org.jspecify.annotations.Nullable;

/** One pattern; it is compiled when a mail first holds what it requires, so that unused languages cost nothing. */
final class Finder {
    static final String VALUE = "value";
    static final String TARGET = "target";
    /** Marks the words to show where a pattern needs more of the sentence to be sure. */
    static final String TEXT = "text";
    /** Gaps in patterns are open, which keeps them small; what spans more than this is no match. */
    private static final int LONGEST = 400;
    /** Longer mails are pasted pages: patterns run on what stands around the words that they require. */
    private static final int LONG_MAIL = 20_000;

    private static final int WINDOWS = 100;

    private final String name;
    private final String source;
    private final Place place;
    private final List<List<String>> required;
    private volatile @Nullable Pattern compiled;

    private Finder(String name, String source, Place place) {
        this.name = name;
        this.source = source;
        this.place = place;
        this.required = Requirement.of(source);
    }

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
        return new Finder(name, pattern, place);
    }

    /** What it finds: a kind, the id of a metric, the word of a topic. */
    String name() {
        return name;
    }

    boolean isIn(MailText text) {
        return text.mayHold(required) && pattern().matcher(text.flat()).find();
    }

    List<Match> in(MailText mail) {
        if (!mail.mayHold(required)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        if (mail.flat().length() <= LONG_MAIL || required.isEmpty() || isShort()) {
            find(mail, 0, mail.flat().length(), matches);
        } else {
            mail.windows(required.get(0), LONGEST, WINDOWS)
                    .forEach(window -> find(mail, window.start(), window.end(), matches));
        }
        return matches;
    }

    /** Ids are cheap to find and may be many: whole lists of orders. */
    private boolean isShort() {
        return PatternKind.IDS.contains(name) && required.get(0).stream().allMatch(text -> text.length() <= 2);
    }

    private void find(MailText mail, int from, int to, List<Match> matches) {
        Matcher matcher = pattern().matcher(mail.flat().substring(from, to));
        while (matcher.find()) {
            if (matcher.end() > matcher.start() && matcher.end() - matcher.start() <= LONGEST) {
                matches.add(match(mail, from, matcher));
            }
        }
    }

    private Pattern pattern() {
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

    private Match match(MailText mail, int offset, Matcher matcher) {
        TextRange whole = group(mail, offset, matcher, TEXT)
                .orElseGet(() -> mail.range(offset + matcher.start(), offset + matcher.end()));
        boolean marked = hasGroup(VALUE) || hasGroup(TARGET);
        Optional<TextRange> value = marked ? group(mail, offset, matcher, VALUE) : Optional.of(whole);
        return new Match(this, whole, value, group(mail, offset, matcher, TARGET));
    }

    private boolean hasGroup(String group) {
        return pattern().namedGroups().containsKey(group);
    }

    private Optional<TextRange> group(MailText mail, int offset, Matcher matcher, String group) {
        return hasGroup(group) && matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group)
                ? Optional.of(mail.range(offset + matcher.start(group), offset + matcher.end(group)))
                : Optional.empty();
    }
}

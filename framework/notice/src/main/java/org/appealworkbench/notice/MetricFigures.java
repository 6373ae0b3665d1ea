package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;

/**
 * Gives each percentage of a mail to the metric whose name stands before it, else to the one that follows in its sentence;
 * where no name stands near, to the metric of which its surroundings speak.
 */
final class MetricFigures {
    private static final Pattern PERCENT = Pattern.compile(
            "(?i)\\b(\\d{1,3}(?:[.,]\\d{1,4})?)\\s?(?:%|percent\\b|per cent\\b|prozent\\b|por ciento\\b|pour cent\\b)");
    private static final int FAR = 320;
    private static final int NEAR = 160;
    private static final int BOUND = 40;
    private static final int BEHIND = 24;
    /** What parts the figures of a line: the second of two is what the first should be. */
    private static final Pattern NEXT_COLUMN = Pattern.compile("[ |/(\\[]{1,6}[<>≤≥]? ?");

    private final MailText mail;
    private final String flat;
    private final Patterns patterns;

    /** A name of a metric in the flat form. */
    private record Name(String metric, int start, int end) {}

    MetricFigures(MailText mail, Patterns patterns) {
        this.mail = mail;
        this.flat = mail.flat();
        this.patterns = patterns;
    }

    /** Those of the newest mail; where it has none, those of the earlier one that it quotes. */
    List<MetricFinder.Figure> find() {
        if (flat.indexOf('%') < 0 && !PERCENT.matcher(flat).find()) {
            return List.of();
        }
        List<Name> names = names(patterns.all(PatternSet::metricNames));
        List<Name> signs = names(patterns.all(PatternSet::metricSigns));
        List<MetricFinder.Figure> all = all(names, signs);
        int newest = Newest.end(mail, patterns);
        List<MetricFinder.Figure> own =
                all.stream().filter(figure -> figure.words().start() < newest).toList();
        return own.isEmpty() ? all : own;
    }

    private List<MetricFinder.Figure> all(List<Name> names, List<Name> signs) {
        List<MetricFinder.Figure> figures = new ArrayList<>();
        Matcher percent = PERCENT.matcher(flat);
        int before = 0;
        boolean afterValue = false;
        while (percent.find()) {
            int start = percent.start();
            int end = percent.end();
            Optional<Name> name = nameOf(names, start, end, FAR).or(() -> nameOf(signs, start, end, NEAR));
            boolean isSecond = afterValue
                    && NEXT_COLUMN.matcher(flat.substring(before, start)).matches();
            if (name.isPresent()) {
                figures.add(figure(name.get(), before, start, end, isSecond));
            }
            afterValue = name.isPresent() && !figures.get(figures.size() - 1).isTarget();
            before = end;
        }
        return figures;
    }

    private List<Name> names(List<Finder> finders) {
        return Patterns.matches(finders, mail).stream()
                .map(match -> new Name(
                        match.finder().name(),
                        mail.flatIndex(match.range().start()),
                        mail.flatIndex(match.range().end())))
                .sorted(Comparator.comparingInt(Name::start))
                .toList();
    }

    private Optional<Name> nameOf(List<Name> names, int start, int end, int far) {
        Optional<Name> before = names.stream()
                .filter(name -> name.end() <= start && start - name.end() <= far)
                .reduce((one, other) -> other);
        Optional<Name> after = names.stream()
                .filter(name -> name.start() >= end && name.start() - end <= BOUND * 2)
                .findFirst();
        boolean sameSentence =
                after.isPresent() && isOneSentence(end, after.get().start());
        if (sameSentence && (before.isEmpty() || !isOneSentence(before.get().end(), start))) {
            return after;
        }
        return before.or(() -> names.stream()
                .filter(name -> name.start() >= end && name.start() - end <= far)
                .findFirst());
    }

    private boolean isOneSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = flat.charAt(i);
            if (c == '\n' || "。!?".indexOf(c) >= 0 || c == '.' && i + 1 < to && flat.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /**
     * @param before where the figure before this one ends, or 0
     * @param isSecond whether a value stands right before it
     */
    private MetricFinder.Figure figure(Name name, int before, int start, int end, boolean isSecond) {
        int from = Math.max(before, name.end() <= start ? name.end() : 0);
        String lead = flat.substring(wordStart(Math.max(from, start - BOUND)), start);
        String rest = flat.substring(end, Math.min(flat.length(), end + BEHIND));
        Optional<TextRange> bound = bound(lead, start);
        boolean isTarget = bound.isPresent()
                || isSecond
                || says(PatternKind.TARGET, lead) && !opensRow(end)
                || says(PatternKind.TARGET_AFTER, rest);
        TextRange words = bound.filter(range -> isTarget).orElse(mail.range(start, end));
        return new MetricFinder.Figure(
                name.metric(),
                isTarget,
                MetricFinder.number(mail.range(start, end).of(mail.text())).orElseThrow(),
                mail.range(name.start(), name.end()),
                new TextRange(words.start(), mail.range(start, end).end()));
    }

    /** Whether another figure stands beside it: the word for a target before them is a heading of the second. */
    private boolean opensRow(int end) {
        Matcher next = PERCENT.matcher(flat);
        return next.find(end)
                && NEXT_COLUMN.matcher(flat.substring(end, next.start())).matches();
    }

    /** A place that does not cut a word of letters that have blanks between words. */
    private int wordStart(int at) {
        int start = at;
        while (start < flat.length() && start > 0 && isLatin(flat.charAt(start - 1)) && isLatin(flat.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** The comparing words right before a figure, with it. */
    private Optional<TextRange> bound(String lead, int start) {
        MailText text = MailText.of(lead);
        return patterns.metricWords(PatternKind.LESS).stream()
                .flatMap(finder -> finder.in(text).stream())
                .filter(match -> match.range().end() >= lead.stripTrailing().length())
                .findFirst()
                .map(match -> mail.range(start - lead.length() + match.range().start(), start));
    }

    private boolean says(String kind, String words) {
        MailText text = MailText.of(words);
        return patterns.metricWords(kind).stream().anyMatch(finder -> finder.isIn(text));
    }
}

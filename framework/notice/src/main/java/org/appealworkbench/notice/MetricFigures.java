package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;

/** Gives each percentage of a mail to the metric whose name stands before it, else to the one that follows in its sentence. */
final class MetricFigures {
    private static final Pattern PERCENT = Pattern.compile(
            "(?i)\\b(\\d{1,3}(?:[.,]\\d{1,4})?)\\s?(?:%|percent\\b|per cent\\b|prozent\\b|por ciento\\b|pour cent\\b)");
    private static final int FAR = 320;
    private static final int BOUND = 40;

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

    List<MetricFinder.Figure> find() {
        if (flat.indexOf('%') < 0 && !PERCENT.matcher(flat).find()) {
            return List.of();
        }
        List<Name> names = names();
        List<MetricFinder.Figure> figures = new ArrayList<>();
        if (names.isEmpty()) {
            return figures;
        }
        Matcher percent = PERCENT.matcher(flat);
        int before = 0;
        while (percent.find()) {
            int start = percent.start();
            int end = percent.end();
            Optional<Name> name = nameOf(names, start, end);
            if (name.isPresent()) {
                figures.add(figure(
                        name.get(),
                        Math.max(before, name.get().end() <= start ? name.get().end() : 0),
                        start,
                        end));
            }
            before = end;
        }
        return figures;
    }

    private List<Name> names() {
        return Patterns.matches(patterns.all(PatternSet::metricNames), mail).stream()
                .map(match -> new Name(
                        match.finder().name(),
                        mail.flatIndex(match.range().start()),
                        mail.flatIndex(match.range().end())))
                .sorted(Comparator.comparingInt(Name::start))
                .toList();
    }

    private Optional<Name> nameOf(List<Name> names, int start, int end) {
        Optional<Name> before = names.stream()
                .filter(name -> name.end() <= start && start - name.end() <= FAR)
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
                .filter(name -> name.start() >= end && name.start() - end <= FAR)
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

    private MetricFinder.Figure figure(Name name, int from, int start, int end) {
        String lead = flat.substring(Math.max(from, start - BOUND), start);
        String rest = flat.substring(end, Math.min(flat.length(), end + 8));
        Optional<TextRange> bound = bound(lead, start);
        boolean isTarget = bound.isPresent() || says("target", lead) || says("target-after", rest);
        TextRange words = bound.filter(range -> isTarget).orElse(mail.range(start, end));
        return new MetricFinder.Figure(
                name.metric(),
                isTarget,
                MetricFinder.number(mail.range(start, end).of(mail.text())).orElseThrow(),
                mail.range(name.start(), name.end()),
                new TextRange(words.start(), mail.range(start, end).end()));
    }

    /** The comparing words right before a figure, with it. */
    private Optional<TextRange> bound(String lead, int start) {
        MailText text = MailText.of(lead);
        return patterns.metricWords("less").stream()
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

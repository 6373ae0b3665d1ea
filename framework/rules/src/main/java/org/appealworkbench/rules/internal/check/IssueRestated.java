package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.rule.Review;

/** The beginning of the appeal says what it is about: the metric, or an id of the notice, in the first characters. */
final class IssueRestated implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("characters");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (subject.subject().isEmpty() || !subject.isAppeal()) {
            return;
        }
        Review review = subject.subject().get().review();
        String language = subject.wording().language();
        Stream<String> metrics = Stream.concat(
                        review.type().metrics().stream(),
                        review.notice().metrics().stream().map(metric -> metric.metric()))
                .map(review.policy()::metric)
                .flatMap(Optional::stream)
                .flatMap(metric -> MetricNames.of(metric, language));
        Stream<String> ids = review.notice().mentions().stream()
                .filter(mention ->
                        mention.kind().endsWith("id") || mention.kind().equals("asin"))
                .map(Mention::text);
        List<String> names = Stream.concat(metrics, ids)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        String text = subject.wording().joined().toLowerCase(Locale.ROOT);
        int length = Math.min(
                text.length(),
                Integer.parseInt(subject.builtIn().one("characters").orElseThrow()));
        String beginning = text.substring(0, length).replace('\n', ' ');
        if (!names.isEmpty() && !text.isEmpty() && names.stream().noneMatch(beginning::contains)) {
            out.add(
                    subject.wording().whole(),
                    out.message()
                            .with("characters", length)
                            .with("names", String.join(", ", names.subList(0, Math.min(3, names.size())))),
                    beginning);
        }
    }
}

package org.appealworkbench.extensions.internal.reference;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.extensions.internal.Nearest;

/** What a question's {@code source} may name: a figure of the notice or of a report; of a list, what gives it rows. */
final class PrefillSource {

    private static final Set<String> NOTICE_FIGURES = Set.of("value", "target");
    private static final Set<String> REPORT_FIGURES = Set.of("rate", "count", "total");
    private static final String FACT = "notice.fact.";
    private static final Set<QuestionType> HOLD_FACTS =
            Set.of(QuestionType.TEXT, QuestionType.PARAGRAPH, QuestionType.EMAIL);
    private static final String ASKS = "notice.asks";
    private static final String WORDS = "row.text";
    private static final String TOPIC = "row.topic";
    private static final Set<String> ROWS = Set.of(ASKS, "notice.asins", "notice.orderIds", "notice.complaintIds");
    private static final Set<QuestionType> HOLD_WORDS =
            Set.of(QuestionType.TEXT, QuestionType.PARAGRAPH, QuestionType.ASIN, QuestionType.ORDER_ID);
    private static final String FORMS =
            "expected notice.received, notice.deadline, notice.fact.<kind>, notice.metric.<metric>.value or .target,"
                    + " or report.<metric>.<window in days>.rate, .count or .total";

    private PrefillSource() {}

    /**
     * The sentence for a source that nothing can fill.
     *
     * @param list the list whose field the question is
     * @param own the patterns of the question's type
     */
    static Optional<String> fault(Question question, Optional<Question> list, NoticePatterns own, Policy policy) {
        return question.source()
                .flatMap(source -> question.type() == QuestionType.LIST
                        ? ofList(question, source)
                        : source.startsWith("row.")
                                ? ofField(question, source, list)
                                : ofAnswer(question, source, own, policy));
    }

    private static Optional<String> ofList(Question list, String source) {
        if (!ROWS.contains(source)) {
            return Optional.of("found '" + source
                    + "', expected for a list notice.asks, notice.asins, notice.orderIds or notice.complaintIds");
        }
        return list.children().stream().anyMatch(PrefillSource::takesWords)
                ? Optional.empty()
                : Optional.of("no field of the list takes what '" + source
                        + "' gives; write 'source: row.text' to the field that does");
    }

    private static boolean takesWords(Question field) {
        return field.source().filter(WORDS::equals).isPresent();
    }

    private static Optional<String> ofField(Question field, String source, Optional<Question> list) {
        Optional<String> rows = list.flatMap(Question::source);
        if (rows.isEmpty()) {
            return Optional.of("'" + source + "' is for fields of a list with a source such as notice.asks");
        }
        return switch (source) {
            case WORDS ->
                fitting(HOLD_WORDS.contains(field.type()), field, "words; expected text, paragraph, asin or order-id");
            case TOPIC ->
                rows.get().equals(ASKS)
                        ? fitting(field.type() == QuestionType.CHOICE, field, "a topic; expected choice")
                        : Optional.of("only asks have a topic, and the list has the source '" + rows.get() + "'");
            case "row.ask" -> ofAsk(rows.get(), field, QuestionType.TEXT, "the name of an ask; expected text");
            case "row.round" ->
                ofAsk(rows.get(), field, QuestionType.INTEGER, "the number of a round; expected integer");
            default -> Optional.of("found '" + source + "', expected row.text, row.topic, row.ask or row.round");
        };
    }

    private static Optional<String> ofAsk(String rows, Question field, QuestionType type, String what) {
        return rows.equals(ASKS)
                ? fitting(field.type() == type, field, what)
                : Optional.of("only asks have a name and a round, and the list has the source '" + rows + "'");
    }

    private static Optional<String> fitting(boolean fits, Question field, String what) {
        return fits
                ? Optional.empty()
                : Optional.of("a question of type " + field.type().word() + " cannot take " + what);
    }

    private static Optional<String> ofAnswer(Question question, String source, NoticePatterns own, Policy policy) {
        if (source.equals("notice.received") || source.equals("notice.deadline")) {
            return Optional.empty();
        }
        if (source.startsWith(FACT)) {
            return ofFact(question, source.substring(FACT.length()), own, policy);
        }
        String[] steps = source.split("\\.", -1);
        if (steps.length != 4 || !isFigure(steps)) {
            return Optional.of("found '" + source + "', " + FORMS);
        }
        boolean ofNotice = steps[0].equals("notice");
        String metric = steps[ofNotice ? 2 : 1];
        return Optional.ofNullable(policy.metrics().get(metric))
                .map(known -> ofNotice ? Optional.<String>empty() : window(known, steps[2]))
                .orElseGet(() -> Optional.of("the policy has no metric '" + metric + "'"
                        + Nearest.hint(metric, policy.metrics().keySet())));
    }

    private static Optional<String> ofFact(Question question, String kind, NoticePatterns own, Policy policy) {
        Set<String> kinds = Stream.of(own, policy.notices())
                .flatMap(patterns -> patterns.facts().stream())
                .map(NoticePatterns.Extract::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        return kinds.contains(kind)
                ? fitting(HOLD_FACTS.contains(question.type()), question, "a fact; expected text, paragraph or email")
                : Optional.of("neither this type's notices.yaml nor the policy has facts of the kind '" + kind + "'"
                        + Nearest.hint(kind, kinds));
    }

    private static boolean isFigure(String[] steps) {
        return steps[0].equals("notice") && steps[1].equals("metric") && NOTICE_FIGURES.contains(steps[3])
                || steps[0].equals("report") && REPORT_FIGURES.contains(steps[3]);
    }

    private static Optional<String> window(Metric metric, String window) {
        return metric.windows().stream().map(String::valueOf).anyMatch(window::equals)
                ? Optional.empty()
                : Optional.of("the metric '" + metric.id() + "' has no window of " + window + " days, only of "
                        + String.join(
                                ", ",
                                metric.windows().stream().map(String::valueOf).toList()));
    }
}

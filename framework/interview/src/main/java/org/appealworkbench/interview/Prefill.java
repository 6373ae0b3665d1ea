package org.appealworkbench.interview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.casefile.ReportFile;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.type.QuestionType;

/**
 * Proposes answers from the notice and from reports: {@code notice.received}, {@code notice.deadline},
 * {@code notice.fact.KIND}, {@code notice.metric.ID.value|target}, {@code report.METRIC.DAYS.rate|count|total}.
 */
final class Prefill {

    private static final String REPORT_KIND = "account-health";

    private Prefill() {}

    static Optional<Cell> of(Node node, Setting setting) {
        return node.question
                .source()
                .flatMap(source -> cell(node.question.type(), List.of(source.split("\\.", -1)), setting))
                .filter(cell -> cell.value()
                        .filter(value -> fits(node.question.type(), value))
                        .isPresent());
    }

    private static Optional<Cell> cell(QuestionType type, List<String> source, Setting setting) {
        return switch (source.get(0) + "/" + source.size()) {
            case "notice/2" -> ofNotice(source.get(1), setting);
            case "notice/3" -> source.get(1).equals("fact") ? ofFact(type, source.get(2), setting) : Optional.empty();
            case "notice/4" -> source.get(1).equals("metric") ? ofMetric(source, setting) : Optional.empty();
            case "report/4" -> ofReport(source, setting);
            default -> Optional.empty();
        };
    }

    private static Optional<Cell> ofNotice(String what, Setting setting) {
        return switch (what) {
            case "received" ->
                setting.notice().received().map(day -> date(day, new Origin.CaseField("notice.received")));
            case "deadline" ->
                setting.notice().deadline().flatMap(deadline -> deadline.date()
                        .map(day -> date(day, new Origin.Notice(deadline.range()))));
            default -> Optional.empty();
        };
    }

    /** The first of its kind. */
    private static Optional<Cell> ofFact(QuestionType type, String kind, Setting setting) {
        return setting.notice().mentions().stream()
                .filter(mention -> mention.kind().equals(kind))
                .findFirst()
                .map(mention -> new Cell(
                        AnswerState.SUGGESTED,
                        Optional.of(words(type, mention.text().replaceAll("\\s+", " "))),
                        new Origin.Notice(mention.range())));
    }

    private static Value words(QuestionType type, String text) {
        return type == QuestionType.PARAGRAPH
                ? new Value.Prose(Optional.empty(), Optional.empty(), Optional.of(text), true)
                : new Value.Text(text);
    }

    private static Optional<Cell> ofMetric(List<String> source, Setting setting) {
        return setting.notice().metric(source.get(2)).flatMap(reading -> {
            Optional<BigDecimal> figure =
                    switch (source.get(3)) {
                        case "value" -> reading.value();
                        case "target" -> reading.target();
                        default -> Optional.empty();
                    };
            return figure.map(number -> number(number, new Origin.Notice(reading.range())));
        });
    }

    private static Optional<Cell> ofReport(List<String> source, Setting setting) {
        return setting.health().figures().stream()
                .filter(figure -> figure.metric().equals(source.get(1))
                        && Integer.toString(figure.windowDays()).equals(source.get(2)))
                .findFirst()
                .flatMap(figure -> part(figure, source.get(3)).map(number -> number(number, origin(figure, setting))));
    }

    private static Optional<BigDecimal> part(AccountHealth.Figure figure, String part) {
        return switch (part) {
            case "rate" -> figure.rate();
            case "count" -> figure.count().map(BigDecimal::valueOf);
            case "total" -> figure.total().map(BigDecimal::valueOf);
            default -> Optional.empty();
        };
    }

    private static Origin origin(AccountHealth.Figure figure, Setting setting) {
        String kind = setting.caseFile().reports().stream()
                .filter(report -> report.file().equals(figure.file()))
                .map(ReportFile::kind)
                .findFirst()
                .orElse(REPORT_KIND);
        return new Origin.Report(kind, figure.file(), 0);
    }

    private static Cell date(LocalDate day, Origin origin) {
        return new Cell(AnswerState.SUGGESTED, Optional.of(new Value.Date(day)), origin);
    }

    private static Cell number(BigDecimal number, Origin origin) {
        return new Cell(AnswerState.SUGGESTED, Optional.of(new Value.Number(number)), origin);
    }

    private static boolean fits(QuestionType type, Value value) {
        return switch (type) {
            case DATE -> value instanceof Value.Date;
            case TEXT, EMAIL -> value instanceof Value.Text;
            case PARAGRAPH -> value instanceof Value.Prose;
            case INTEGER, NUMBER, PERCENT -> value instanceof Value.Number;
            default -> false;
        };
    }
}

package org.appealworkbench.api.interview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.PathId;

/**
 * The questions of a type met with the answers of a case. Immutable.
 *
 * <p>{@code items} holds every question and every row's field, in the order of the pages; {@code faults} those of all
 * visible items and of answers that belong to no question.
 *
 * @param path the one that is argued: the case's, else the first one offered
 * @param letterLanguage of the case, else the marketplace's first
 * @param marketplace code of the one that governs
 * @param today the day that the run counts as
 * @param proposed rows for asks of the latest message for which a visible list has none yet; {@code items} holds their
 *     fields, too
 */
public record Interview(
        AppealTypeId type,
        Optional<PathId> path,
        List<OfferedPath> offered,
        String letterLanguage,
        String marketplace,
        LocalDate today,
        Map<AnswerPath, Item> items,
        List<AnswerFault> faults,
        List<ProposedRow> proposed) {

    public Interview {
        proposed = List.copyOf(proposed);
        offered = List.copyOf(offered);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        faults = List.copyOf(faults);
    }

    public Interview(
            AppealTypeId type,
            Optional<PathId> path,
            List<OfferedPath> offered,
            String letterLanguage,
            String marketplace,
            LocalDate today,
            Map<AnswerPath, Item> items,
            List<AnswerFault> faults) {
        this(type, path, offered, letterLanguage, marketplace, today, items, faults, List.of());
    }

    public Optional<Item> item(AnswerPath path) {
        return Optional.ofNullable(items.get(path));
    }

    /** The cell of a question outside any list. */
    public Optional<Cell> cell(QuestionId question) {
        return item(AnswerPath.of(question)).filter(Item::visible).map(Item::cell);
    }

    /** The confirmed value of a visible question outside any list; empty reads as unknown. */
    public Optional<Value> confirmed(QuestionId question) {
        return cell(question).flatMap(Cell::confirmed);
    }

    /** The rows of a list question outside any list; none if it is not visible or not answered. */
    public List<Row> rows(QuestionId list) {
        return confirmed(list)
                .map(value -> value instanceof Value.Rows rows ? rows.rows() : List.<Row>of())
                .orElse(List.of());
    }

    /** All visible items whose question has this role. */
    public Stream<Item> withRole(String role) {
        return items.values().stream()
                .filter(item -> item.visible() && item.question().hasRole(role));
    }
}

package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.OfferedPath;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.type.PathId;

/** Evaluates the conditions of all entries, each after those it reads. */
final class Evaluator {

    private final Plan plan;
    private final Sheet sheet;
    private final Setting setting;
    private List<OfferedPath> offered = List.of();
    private Optional<PathId> path = Optional.empty();

    Evaluator(Plan plan, Sheet sheet, Setting setting) {
        this.plan = plan;
        this.sheet = sheet;
        this.setting = setting;
    }

    void run() {
        for (Optional<Node> step : plan.order()) {
            if (step.isPresent()) {
                each(step.get(), this::evaluate);
            } else {
                choosePath();
            }
        }
        plan.roots().forEach(this::require);
    }

    List<OfferedPath> offered() {
        return offered;
    }

    Optional<PathId> path() {
        return path;
    }

    private void choosePath() {
        EntryScope scope = outside();
        List<OfferedPath> all = new ArrayList<>();
        for (Plan.Offer offer : plan.offered()) {
            boolean isOffered = offer.when().map(when -> when.isTrue(scope)).orElse(true);
            all.add(new OfferedPath(offer.path(), isOffered));
        }
        offered = all;
        path = setting.caseFile()
                .path()
                .filter(chosen ->
                        plan.offered().stream().anyMatch(offer -> offer.path().equals(chosen)))
                .or(() -> all.stream()
                        .filter(OfferedPath::offered)
                        .map(OfferedPath::path)
                        .findFirst());
    }

    /** Calls back for every entry of a node: one for a question outside lists, one a row for a field. */
    private void each(Node node, Consumer<Entry> action) {
        Node list = node.list;
        if (list == null) {
            action.accept(sheet.roots.get(node.index));
        } else {
            each(list, entry -> entry.rows.forEach(row -> action.accept(row.fields.get(node.index))));
        }
    }

    private void evaluate(Entry entry) {
        Node.Conditions conditions = entry.node.conditions;
        boolean wasVisible = entry.visible;
        Cell before = entry.cell();
        EntryScope scope = scope(entry);
        entry.visible = (entry.row == null || entry.row.list.visible)
                && holds(conditions.page(), scope)
                && holds(conditions.visible(), scope);
        if (entry.visible) {
            if (conditions.calculate().isPresent()) {
                calculate(entry, conditions.calculate().get(), scope);
            } else if (entry.cell().state() == AnswerState.UNANSWERED) {
                suggest(entry, scope);
            } else if (entry.isAnswered() && !entry.node.children().isEmpty()) {
                sheet.append(entry, ProposedRows.beside(entry, setting));
            }
        }
        if (!entry.rows.isEmpty()) {
            settlePlainFields(entry);
        }
        if (entry.visible != wasVisible || entry.cell() != before) {
            entry.changed();
        }
    }

    private static void settlePlainFields(Entry list) {
        for (RowEntry row : list.rows) {
            for (Entry field : row.fields) {
                if (field.node.isPlainField()) {
                    field.visible = list.visible;
                }
            }
        }
    }

    private static boolean holds(Optional<Expression> condition, EntryScope scope) {
        return condition.isEmpty() || condition.get().isTrue(scope);
    }

    private void calculate(Entry entry, Expression expression, EntryScope scope) {
        entry.forgetFaults();
        Optional<Value> value =
                expression.evaluate(scope).flatMap(result -> Conversion.to(entry.node.question, result));
        AnswerState state = value.isPresent() ? AnswerState.ANSWERED : AnswerState.UNANSWERED;
        entry.answer(new Cell(state, value, Inputs.of(entry, expression, sheet)));
    }

    private void suggest(Entry entry, EntryScope scope) {
        if (!entry.node.children().isEmpty()) {
            sheet.propose(entry, ProposedRows.of(entry.node, setting));
            return;
        }
        Prefill.of(entry.node, setting)
                .or(() -> entry.node.conditions.suggest().flatMap(expression -> expression
                        .evaluate(scope)
                        .flatMap(result -> Conversion.to(entry.node.question, result))
                        .map(value -> new Cell(
                                AnswerState.SUGGESTED, Optional.of(value), Inputs.of(entry, expression, sheet)))))
                .ifPresent(entry::answer);
    }

    /** After everything else, because nothing can read whether an answer is required. */
    private void require(Node node) {
        node.conditions.required().ifPresent(required -> {
            Optional<Boolean> always =
                    required.reads().isEmpty() ? Optional.of(!required.isFalse(outside())) : Optional.empty();
            each(
                    node,
                    entry -> entry.required = entry.visible
                            && !entry.isInProposedRow()
                            && always.orElseGet(() -> !required.isFalse(scope(entry))));
        });
        node.children().forEach(this::require);
    }

    private EntryScope outside() {
        return new EntryScope(sheet, setting, path, null);
    }

    private EntryScope scope(Entry entry) {
        return new EntryScope(sheet, setting, path, entry.row);
    }
}

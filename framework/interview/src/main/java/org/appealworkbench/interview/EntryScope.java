package org.appealworkbench.interview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.type.PathId;
import org.jspecify.annotations.Nullable;

/** What an expression of the interview reads: the entries as far as they are evaluated. */
final class EntryScope implements Scope {

    /** How the answer "none" reads: known, and empty. */
    private static final Optional<Value> NOTHING = Optional.of(new Value.Choices(List.of()));

    private final Sheet sheet;
    private final Setting setting;
    private final Optional<PathId> path;
    private final @Nullable RowEntry row;

    EntryScope(Sheet sheet, Setting setting, Optional<PathId> path, @Nullable RowEntry row) {
        this.sheet = sheet;
        this.setting = setting;
        this.path = path;
        this.row = row;
    }

    @Override
    public Optional<Value> value(String name) {
        return switch (name) {
            case CaseNames.TODAY -> Optional.of(new Value.Date(setting.today()));
            case CaseNames.PATH -> path.map(id -> new Value.Choice(id.value()));
            case CaseNames.ROUND ->
                Optional.of(new Value.Number(
                        BigDecimal.valueOf(setting.caseFile().submittedRounds().size() + 1L)));
            case CaseNames.MARKETPLACE -> setting.market().map(market -> new Value.Choice(market.code()));
            case CaseNames.NOTICE_DATE -> setting.notice().received().map(Value.Date::new);
            case CaseNames.TOPICS ->
                Optional.of(new Value.Choices(setting.notice().asks().stream()
                        .map(ask -> ask.topic().word())
                        .distinct()
                        .toList()));
            default -> answer(sheet.root(name));
        };
    }

    private static Optional<Value> answer(@Nullable Entry entry) {
        if (entry == null || !entry.visible) {
            return Optional.empty();
        }
        Cell cell = entry.cellNow();
        return cell.state() == AnswerState.NONE ? NOTHING : cell.confirmed();
    }

    @Override
    public Optional<Row> row() {
        return row == null ? Optional.empty() : Optional.of(row.now());
    }

    @Override
    public Optional<Row> outer() {
        RowEntry outer = row == null ? null : row.list.row;
        return outer == null ? Optional.empty() : Optional.of(outer.now());
    }

    @Override
    public Optional<LetterText> letter() {
        return Optional.empty();
    }

    @Override
    public Policy policy() {
        return setting.policy();
    }

    @Override
    public String language() {
        return setting.letterLanguage();
    }
}

package org.appealworkbench.composition.tool;

import java.util.Optional;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.ListValue;
import org.appealworkbench.composition.value.RowValue;

/** Whether a field holds what a template names in words, or the row that it stands at. */
final class Matching {

    private Matching() {}

    /** Whether a reference names this row. */
    static boolean holds(Object field, RowValue row) {
        return field instanceof ListValue list
                && list.items().stream()
                        .anyMatch(item -> item instanceof RowValue named
                                && named.row().path().equals(row.row().path()));
    }

    static boolean holds(Object field, String word) {
        if (field instanceof ListValue list) {
            return list.items().stream().anyMatch(item -> holds(item, word));
        }
        if (!(field instanceof FactValue fact) || !fact.isAnswered()) {
            return false;
        }
        Optional<Value> value = fact.fact().value();
        if (value.isEmpty()) {
            return false;
        }
        if (value.get() instanceof Value.Choice choice) {
            return choice.choice().equals(word);
        }
        if (value.get() instanceof Value.Flag flag) {
            return word.equals(flag.flag() ? "yes" : "no");
        }
        return value.get() instanceof Value.Text text && text.text().equals(word);
    }
}

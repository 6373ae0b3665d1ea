package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.Expression;
import org.jspecify.annotations.Nullable;

/** The origin of a calculated value: where everything that its expression reads comes from. */
final class Inputs {

    private Inputs() {}

    static Origin of(Entry entry, Expression expression, Sheet sheet) {
        List<Origin> inputs = new ArrayList<>();
        for (String read : expression.reads()) {
            Origin input = input(entry, read, sheet);
            if (input != null && !inputs.contains(input)) {
                inputs.add(input);
            }
        }
        return new Origin.Calculated("question." + entry.node.dotted, inputs);
    }

    private static @Nullable Origin input(Entry entry, String read, Sheet sheet) {
        int dot = read.indexOf('.');
        if (dot < 0) {
            return named(read, sheet);
        }
        RowEntry row = row(entry, read.substring(0, dot));
        if (row == null) {
            // A column of a list: the list itself stands for it.
            return null;
        }
        int end = read.indexOf('.', dot + 1);
        String field = end < 0 ? read.substring(dot + 1) : read.substring(dot + 1, end);
        for (Entry sibling : row.fields) {
            if (sibling.node.question.id().value().equals(field)) {
                return sibling.cell().origin();
            }
        }
        return null;
    }

    private static @Nullable RowEntry row(Entry entry, String word) {
        RowEntry row = entry.row;
        if (word.equals(CaseNames.ROW)) {
            return row;
        }
        return word.equals(CaseNames.OUTER) && row != null ? row.list.row : null;
    }

    private static Origin named(String name, Sheet sheet) {
        Entry entry = sheet.root(name);
        if (entry != null) {
            return entry.cell().origin();
        }
        return switch (name) {
            case CaseNames.NOTICE_DATE -> new Origin.CaseField("notice.received");
            case CaseNames.TOPICS -> new Origin.CaseField("notice");
            case CaseNames.ROUND -> new Origin.CaseField("rounds");
            case CaseNames.MARKETPLACE -> new Origin.CaseField("marketplaces");
            case CaseNames.TODAY, CaseNames.PATH -> new Origin.CaseField(name);
            default -> new Origin.Answer(AnswerPath.of(name));
        };
    }
}

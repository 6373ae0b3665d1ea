package org.appealworkbench.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;

/**
 * Gives rows that have no {@code _id} the one by which the interview already calls them: {@code r} and the row's position
 * from 1, or the next number that no row of the list has.
 */
final class RowIds {
    private static final String ID = "_id";
    private static final String STATE = "@state";

    private RowIds() {}

    static Answers complete(Answers answers) {
        Map<String, AnswerData> complete = new LinkedHashMap<>();
        answers.byQuestion().forEach((question, answer) -> complete.put(question, complete(answer)));
        return new Answers(complete);
    }

    private static AnswerData complete(AnswerData data) {
        if (data instanceof AnswerData.Fields fields) {
            return new AnswerData.Fields(completeFields(fields));
        }
        return data instanceof AnswerData.Items items ? new AnswerData.Items(completeItems(items.items())) : data;
    }

    private static Map<String, AnswerData> completeFields(AnswerData.Fields fields) {
        Map<String, AnswerData> complete = new LinkedHashMap<>();
        fields.fields().forEach((name, value) -> complete.put(name, complete(value)));
        return complete;
    }

    private static List<AnswerData> completeItems(List<AnswerData> items) {
        Set<String> taken = new HashSet<>();
        items.forEach(item -> {
            if (item instanceof AnswerData.Fields row) {
                row.text(ID).ifPresent(taken::add);
            }
        });
        List<AnswerData> complete = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            complete.add(
                    isRowWithoutId(items.get(i))
                            ? named((AnswerData.Fields) items.get(i), freeId(i + 1, taken))
                            : complete(items.get(i)));
        }
        return complete;
    }

    private static boolean isRowWithoutId(AnswerData item) {
        return item instanceof AnswerData.Fields row
                && !row.fields().containsKey(ID)
                && !row.fields().containsKey(STATE);
    }

    private static AnswerData named(AnswerData.Fields row, String id) {
        Map<String, AnswerData> named = new LinkedHashMap<>();
        named.put(ID, new AnswerData.Text(id));
        named.putAll(completeFields(row));
        return new AnswerData.Fields(named);
    }

    private static String freeId(int position, Set<String> taken) {
        int number = position;
        while (!taken.add("r" + number)) {
            number++;
        }
        return "r" + number;
    }
}

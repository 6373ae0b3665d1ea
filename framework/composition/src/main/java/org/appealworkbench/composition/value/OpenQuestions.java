package org.appealworkbench.composition.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.QuestionType;

/** What still has to be answered and by whom, for letters that remind: the questions' labels, each once. */
final class OpenQuestions {

    private final LetterData data;

    OpenQuestions(LetterData data) {
        this.data = data;
    }

    ListValue askedOf(AskOf person) {
        Map<String, List<AnswerPath>> open = data.interview().items().values().stream()
                .filter(item -> item.question().askOf() == person && isOpen(item))
                .collect(Collectors.groupingBy(
                        item -> dotted(item.path()),
                        LinkedHashMap::new,
                        Collectors.mapping(Item::path, Collectors.toList())));
        List<FactValue> labels = open.entrySet().stream()
                .map(question -> label(question.getKey(), question.getValue()))
                .toList();
        Fact whole = Fact.of(new Value.Text("open"), "", List.of(new Origin.CaseField("answers")));
        return new ListValue(whole, labels, data.reads());
    }

    private static String dotted(AnswerPath path) {
        return path.steps().stream().map(step -> step.question().value()).collect(Collectors.joining("."));
    }

    private static boolean isOpen(Item item) {
        return item.visible()
                && item.required()
                && item.question().type() != QuestionType.LIST
                && item.cell().state() != AnswerState.NONE
                && item.cell().confirmed().isEmpty();
    }

    private FactValue label(String dotted, List<AnswerPath> places) {
        String words = data.source()
                .type()
                .messages()
                .find(data.language(), "question." + dotted + ".label")
                .orElse(dotted);
        Optional<String> count = places.size() > 1 ? Optional.of(" (" + places.size() + ")") : Optional.empty();
        String text = words + count.orElse("");
        List<Origin> origins = places.stream().<Origin>map(Origin.Answer::new).toList();
        return new FactValue(Fact.of(new Value.Text(text), text, origins), FactValue.Print.TEXT, data.reads());
    }
}

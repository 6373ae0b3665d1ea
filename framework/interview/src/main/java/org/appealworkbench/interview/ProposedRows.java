package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/**
 * The rows that the notice proposes for a list nobody has answered: one for each ask ({@code notice.asks}) or each id
 * that it names ({@code notice.asins}, {@code notice.orderIds}, {@code notice.complaintIds}). The fields with the source
 * {@code row.text} take its words, those with {@code row.topic} the topic of an ask.
 */
final class ProposedRows {

    private static final Map<String, String> ID_KINDS = Map.of(
            "notice.asins", "asin",
            "notice.orderIds", "order-id",
            "notice.complaintIds", "complaint-id");

    /** One thing that the notice names, and where. */
    record Proposal(String text, Optional<AskTopic> topic, TextRange range) {

        /** What a field takes of it; empty if the field takes nothing. */
        Optional<Cell> cell(Question field) {
            return switch (field.source().orElse("")) {
                case "row.text" -> Optional.of(suggested(words(field.type())));
                case "row.topic" ->
                    topic.map(Proposal::choice)
                            .filter(choice -> field.choice(choice).isPresent())
                            .map(choice -> suggested(new Value.Choice(choice)));
                default -> Optional.empty();
            };
        }

        private Value words(QuestionType type) {
            return type == QuestionType.PARAGRAPH
                    ? new Value.Prose(Optional.empty(), Optional.empty(), Optional.of(text), true)
                    : new Value.Text(text);
        }

        private Cell suggested(Value value) {
            return new Cell(AnswerState.SUGGESTED, Optional.of(value), new Origin.Notice(range));
        }

        /** {@code root-cause} as an id of a choice. */
        private static String choice(AskTopic topic) {
            return topic == AskTopic.ROOT_CAUSE ? "rootCause" : topic.word();
        }
    }

    private ProposedRows() {}

    static List<Proposal> of(Node list, Setting setting) {
        String source = list.question.source().orElse("");
        if (source.equals("notice.asks")) {
            return setting.notice().asks().stream()
                    .map(ask -> new Proposal(ask.text(), Optional.of(ask.topic()), ask.range()))
                    .toList();
        }
        String kind = ID_KINDS.get(source);
        return kind == null ? List.of() : ids(kind, setting);
    }

    /** Each id once, at its first place in the mail. */
    private static List<Proposal> ids(String kind, Setting setting) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (Mention mention : setting.notice().mentions()) {
            if (mention.kind().equals(kind)) {
                proposals.putIfAbsent(mention.text(), new Proposal(mention.text(), Optional.empty(), mention.range()));
            }
        }
        return new ArrayList<>(proposals.values());
    }
}

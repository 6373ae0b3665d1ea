package org.appealworkbench.interview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.casefile.AskReference;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/**
 * The rows that the notice proposes: for a list nobody has answered one for each ask ({@code notice.asks}) or each id
 * that it names ({@code notice.asins}, {@code notice.orderIds}, {@code notice.complaintIds}). The fields with the source
 * {@code row.text} take its words, those with {@code row.topic} the topic of an ask, with {@code row.round} the round that
 * answers it and with {@code row.ask} its name in the case. Beside answered rows, asks that have none are proposed.
 */
final class ProposedRows {

    private static final Map<String, String> ID_KINDS = Map.of(
            "notice.asins", "asin",
            "notice.orderIds", "order-id",
            "notice.complaintIds", "complaint-id");

    private static final String ASKS = "notice.asks";
    private static final String WORDS = "row.text";
    private static final String REFERENCE = "row.ask";

    /**
     * One thing that the notice names, and where.
     *
     * @param round the number of the round that answers the notice
     */
    record Proposal(String text, Optional<Ask> ask, TextRange range, int round) {

        /** What a field takes of it; empty if the field takes nothing. */
        Optional<Cell> cell(Question field) {
            return switch (field.source().orElse("")) {
                case WORDS -> Optional.of(suggested(words(field.type())));
                case REFERENCE -> reference().map(name -> suggested(new Value.Text(name)));
                case "row.round" -> Optional.of(suggested(new Value.Number(BigDecimal.valueOf(round))));
                case "row.topic" ->
                    ask.map(Ask::topic)
                            .map(Proposal::choice)
                            .filter(choice -> field.choice(choice).isPresent())
                            .map(choice -> suggested(new Value.Choice(choice)));
                default -> Optional.empty();
            };
        }

        Optional<String> reference() {
            return ask.map(known -> AskReference.of(round, known));
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
        if (source.equals(ASKS)) {
            return asks(setting);
        }
        String kind = ID_KINDS.get(source);
        return kind == null ? List.of() : ids(kind, setting);
    }

    /** What an answered list has no row for: asks that no row names, or, where rows name none, whose words none repeats. */
    static List<Proposal> beside(Entry list, Setting setting) {
        if (!list.node.question.source().orElse("").equals(ASKS)) {
            return List.of();
        }
        return asks(setting).stream()
                .filter(proposal -> list.rows.stream().noneMatch(row -> isFor(proposal, row)))
                .toList();
    }

    private static boolean isFor(Proposal proposal, RowEntry row) {
        Optional<String> named = given(row, REFERENCE);
        return named.isPresent()
                ? named.equals(proposal.reference())
                : given(row, WORDS)
                        .filter(words -> normal(words).equals(normal(proposal.text())))
                        .isPresent();
    }

    /** What the field with this source holds, confirmed or not. */
    private static Optional<String> given(RowEntry row, String source) {
        return row.fields.stream()
                .filter(field -> field.node.question.source().orElse("").equals(source))
                .flatMap(field -> field.cell().value().stream())
                .map(value -> value instanceof Value.Prose prose
                        ? prose.text().orElse("")
                        : value instanceof Value.Text text ? text.text() : "")
                .findFirst();
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Proposal> asks(Setting setting) {
        return setting.notice().asks().stream()
                .map(ask -> new Proposal(ask.text(), Optional.of(ask), ask.range(), round(setting)))
                .toList();
    }

    private static int round(Setting setting) {
        return setting.caseFile().submittedRounds().size() + 1;
    }

    /** Each id once, at its first place in the mail. */
    private static List<Proposal> ids(String kind, Setting setting) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (Mention mention : setting.notice().mentions()) {
            if (mention.kind().equals(kind)) {
                proposals.putIfAbsent(
                        mention.text(),
                        new Proposal(mention.text(), Optional.empty(), mention.range(), round(setting)));
            }
        }
        return new ArrayList<>(proposals.values());
    }
}

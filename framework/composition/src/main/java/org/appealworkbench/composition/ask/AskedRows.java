package org.appealworkbench.composition.ask;

import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.casefile.AskReference;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;

/** Which row of an answered list belongs to which ask. */
record AskedRows(AskLinks links, Interview interview, int round) {

    /** Whether the answer stands in the row that was made for this ask, and says more than the ask. */
    boolean isAnswerTo(Ask ask, AnswerPath path) {
        return links.isInAskedRow(path)
                && !links.repeatsAsk(path)
                && row(path).filter(row -> isMadeFor(ask, path.root(), row)).isPresent();
    }

    private boolean isMadeFor(Ask ask, QuestionId list, Row row) {
        Optional<String> reference = links.reference(list)
                .flatMap(field -> row.confirmed(field.id()))
                .map(AskedRows::text);
        if (reference.isPresent()) {
            return reference.get().equals(AskReference.of(round, ask));
        }
        return links.words(list)
                .flatMap(field -> row.confirmed(field.id()))
                .map(AskedRows::text)
                .filter(words -> normal(words).equals(normal(ask.text())))
                .isPresent();
    }

    /** Whether the answer stands in a row that belongs to this topic by its own word, and to no single ask. */
    boolean isOfTopic(AskTopic topic, AnswerPath path) {
        return links.topic(path.root())
                .flatMap(field ->
                        row(path).filter(row -> namesNoAsk(path.root(), row)).flatMap(row -> row.confirmed(field)))
                .filter(value -> value instanceof Value.Choice choice && isWord(topic, choice.choice()))
                .isPresent();
    }

    private boolean namesNoAsk(QuestionId list, Row row) {
        return links.reference(list).flatMap(field -> row.confirmed(field.id())).isEmpty();
    }

    /** Choices are written as ids: {@code rootCause} for {@code root-cause}. */
    private static boolean isWord(AskTopic topic, String choice) {
        return choice.toLowerCase(Locale.ROOT).equals(topic.word().replace("-", ""));
    }

    private Optional<Row> row(AnswerPath path) {
        RowId id = path.steps().get(0).row();
        return interview.rows(path.root()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Prose prose ? prose.text().orElse("") : "";
    }

    static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package org.appealworkbench.composition.ask;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.Question;

/** What ties the questions of a type to asks; worked out once for a type. */
public final class AskLinks {

    private static final String ASKS = "notice.asks";
    private static final String OF_ROW = "row.";
    private static final String TOPIC_ROLE = "ask-topic";
    private static final Map<AskTopic, String> ROLES = Map.of(
            AskTopic.ROOT_CAUSE, "root-cause",
            AskTopic.CORRECTIVE, "corrective-action",
            AskTopic.PREVENTIVE, "preventive-measure");

    private final Map<AskTopic, Set<QuestionId>> byTopic = new EnumMap<>(AskTopic.class);
    /** Lists whose rows are asks, and their fields that only repeat the ask. */
    private final Map<QuestionId, Set<QuestionId>> asked = new HashMap<>();

    private final Map<QuestionId, Question> words = new HashMap<>();
    private final Map<QuestionId, Question> references = new HashMap<>();
    private final Map<QuestionId, QuestionId> topics = new HashMap<>();

    public AskLinks(AppealType type) {
        for (Question question : type.questions().toList()) {
            ROLES.forEach((topic, role) -> {
                if (hasRole(question, role)) {
                    byTopic.computeIfAbsent(topic, key -> new HashSet<>()).add(question.id());
                }
            });
            question.children().stream()
                    .filter(field -> field.hasRole(TOPIC_ROLE))
                    .forEach(field -> topics.put(question.id(), field.id()));
            if (question.source().filter(ASKS::equals).isPresent()) {
                asked(question);
            }
        }
    }

    private static boolean hasRole(Question question, String role) {
        return question.hasRole(role) || question.children().stream().anyMatch(field -> hasRole(field, role));
    }

    private void asked(Question list) {
        Set<QuestionId> repeated = new HashSet<>();
        for (Question field : list.children()) {
            String source = field.source().orElse("");
            if (source.startsWith(OF_ROW)) {
                repeated.add(field.id());
            }
            if (source.equals("row.text")) {
                words.put(list.id(), field);
            } else if (source.equals("row.ask")) {
                references.put(list.id(), field);
            }
        }
        asked.put(list.id(), repeated);
    }

    /** The questions whose role says that they answer asks of this topic; empty if the type has none. */
    Set<QuestionId> of(AskTopic topic) {
        return byTopic.getOrDefault(topic, Set.of());
    }

    /** Whether the answer stands in a row that was made for an ask. */
    boolean isInAskedRow(AnswerPath path) {
        return asked.containsKey(path.root());
    }

    /** Whether the answer only repeats what the ask says. */
    boolean repeatsAsk(AnswerPath path) {
        List<AnswerPath.Step> steps = path.steps();
        return steps.size() > 1
                && asked.getOrDefault(path.root(), Set.of())
                        .contains(steps.get(1).question());
    }

    /** The field that names the ask by round and id. */
    Optional<Question> reference(QuestionId list) {
        return Optional.ofNullable(references.get(list));
    }

    /** The field that holds the words of the ask. */
    Optional<Question> words(QuestionId list) {
        return Optional.ofNullable(words.get(list));
    }

    /** The field that says to which topic a row of this list belongs. */
    Optional<QuestionId> topic(QuestionId list) {
        return Optional.ofNullable(topics.get(list));
    }
}

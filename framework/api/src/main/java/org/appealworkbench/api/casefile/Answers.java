package org.appealworkbench.api.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All answers of a case by the name of their question, in the order of the file. Names that no question has are kept.
 *
 * <p>A bare value is confirmed; a {@code {"@state": …}} object holds one of the other states; free text may be an object
 * of {@code source}, {@code sourceLang}, {@code text}, {@code status}; rows are objects with {@code _id}.
 */
public record Answers(Map<String, AnswerData> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<AnswerData> get(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public Answers with(String question, AnswerData answer) {
        Map<String, AnswerData> more = new LinkedHashMap<>(byQuestion);
        more.put(question, answer);
        return new Answers(more);
    }

    public Answers without(String question) {
        Map<String, AnswerData> fewer = new LinkedHashMap<>(byQuestion);
        fewer.remove(question);
        return new Answers(fewer);
    }
}

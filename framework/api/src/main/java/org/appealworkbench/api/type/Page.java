package org.appealworkbench.api.type;

import java.util.List;
import java.util.Optional;

/**
 * A page of questions. Its title stands in the messages under {@code page.<id>.title}, an introduction under
 * {@code page.<id>.intro}.
 *
 * @param visible as for a question
 */
public record Page(String id, Optional<Expr> visible, List<Question> questions) {

    public Page {
        questions = List.copyOf(questions);
    }
}
